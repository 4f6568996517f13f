/** All user actions, in the order of the shortcut sheet. */
import { about } from "./about";
import type { Action } from "./action";
import { ALIGN } from "./align";
import { answer } from "./answer";
import { append } from "./append";
import { backups } from "./backups";
import { capture } from "./capture";
import { close } from "./close";
import { compare } from "./compare";
import { conflicts } from "./conflicts";
import { connect } from "./connect";
import { copy } from "./copy";
import { copyPicture } from "./copy_picture";
import { decisions } from "./decisions";
import { remove } from "./delete";
import { removeFromModel } from "./delete_from_model";
import { duplicate } from "./duplicate";
import { leave } from "./escape";
import { exportView } from "./export";
import { findReplace } from "./find_replace";
import { focus, focusDepth } from "./focus";
import { group } from "./group";
import { hideHolders } from "./hide_holders";
import { integration } from "./integration";
import { german } from "./language_de";
import { english } from "./language_en";
import { larger, ownSize, smaller } from "./larger";
import { lasso } from "./lasso";
import { layOut } from "./lay_out";
import { layOutChosen } from "./lay_out_chosen";
import { layOutMissing } from "./lay_out_missing";
import { leftPanel } from "./left_panel";
import { marks } from "./marks";
import { merge } from "./merge";
import { minimap } from "./minimap";
import { newModel } from "./new";
import { newRelation } from "./new_relation";
import { newScenario } from "./new_scenario";
import { note } from "./note";
import { open } from "./open";
import { OVERLAY_ACTIONS } from "./overlay";
import { palette } from "./palette";
import { paste } from "./paste";
import { pin } from "./pin";
import { questions } from "./questions";
import { quit } from "./quit";
import { reconnectSource, reconnectTarget } from "./reconnect";
import { redo } from "./redo";
import { rename } from "./rename";
import { renameScenario } from "./rename_scenario";
import { retype } from "./retype";
import { rightPanel } from "./right_panel";
import { rulePack } from "./rule_pack";
import { saveVersion } from "./save_version";
import { scenarios } from "./scenarios";
import { selectAll } from "./select_all";
import { shareCopy } from "./share_copy";
import { shortcuts } from "./shortcuts";
import { stress } from "./stress";
import { SHOW_TABLES } from "./tables";
import { contrastTheme } from "./theme_contrast";
import { darkTheme } from "./theme_dark";
import { lightTheme } from "./theme_light";
import { systemTheme } from "./theme_system";
import { tour } from "./tour";
import { undo } from "./undo";
import { versions } from "./versions";
import { waive } from "./waive";
import { waivers } from "./waivers";
import { zoomChosen } from "./zoom_chosen";
import { zoomFit } from "./zoom_fit";
import { zoomIn } from "./zoom_in";
import { zoomOut } from "./zoom_out";
import { zoomReset } from "./zoom_reset";

export const ACTIONS: readonly Action[] = [
  ...[newModel, open, saveVersion, versions, newScenario, renameScenario, scenarios],
  ...[compare, merge, exportView, copyPicture, shareCopy, backups, close, quit],
  ...[
    undo,
    redo,
    copy,
    paste,
    duplicate,
    remove,
    removeFromModel,
    selectAll,
    findReplace,
    newRelation,
    answer,
    waive,
    conflicts,
  ],
  ...[capture, append, connect, reconnectSource, reconnectTarget, rename, note, retype, group, lasso, leave],
  ...ALIGN,
  ...[
    zoomIn,
    zoomOut,
    zoomReset,
    zoomFit,
    zoomChosen,
    minimap,
    focus,
    focusDepth,
    ...OVERLAY_ACTIONS,
    layOut,
    layOutChosen,
    layOutMissing,
    pin,
    marks,
    questions,
    ...SHOW_TABLES,
    integration,
    decisions,
    rulePack,
    waivers,
    stress,
    leftPanel,
    rightPanel,
  ],
  ...[larger, smaller, ownSize],
  ...[lightTheme, darkTheme, contrastTheme, systemTheme, english, german, hideHolders],
  ...[palette, shortcuts, tour, about],
];

/** Carries out an action by its id, if it can be carried out now. */
export function carryOut(id: string): void {
  const found = ACTIONS.find((action) => action.id === id);
  if (found?.enabled()) void found.run();
}
