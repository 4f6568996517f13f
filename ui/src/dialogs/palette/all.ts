/** Collects everything that can be found in the open model and in the window. */
import { ACTIONS } from "../../actions/actions";
import { shown } from "../../actions/chord";
import { t } from "../../locales/t";
import { kindWord, viewpointWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import { showElement, showEvidence } from "../../state/questions";
import { generated, stored, useWindow } from "../../state/window";
import type { Entry } from "./entries";

/** The palette itself is no entry. */
const ITSELF = "palette";

/** `open`: the open model; without one there are only actions. */
export function everything(open: OpenDocument | null): Entry[] {
  return open ? [...actions(), ...views(open), ...elements(open), ...questions(open)] : actions();
}

function actions(): Entry[] {
  return ACTIONS.filter((action) => action.id !== ITSELF && action.enabled()).map((action) => ({
    id: `action/${action.id}`,
    sort: "actions",
    text: t(action.label),
    detail: action.about ? t(action.about) : "",
    keys: action.keys?.[0] ? shown(action.keys[0]) : "",
    mark: null,
    run: () => void action.run(),
  }));
}

function views({ mirror, generated: drawn }: OpenDocument): Entry[] {
  const { showView } = useWindow.getState();
  const own = [...mirror.views.values()].map(
    ({ id, name, viewpoint }): Entry => ({
      id: `view/${id}`,
      sort: "views",
      text: name,
      detail: viewpointWord(viewpoint),
      mark: { type: "viewpoint", viewpoint },
      run: () => showView(stored(id)),
    }),
  );
  const always = drawn.map(
    ({ viewpoint, name }): Entry => ({
      id: `drawn/${viewpoint}`,
      sort: "views",
      text: name,
      detail: t("palette-generated"),
      mark: { type: "viewpoint", viewpoint },
      run: () => showView(generated(viewpoint)),
    }),
  );
  return [...own, ...always];
}

function elements({ mirror }: OpenDocument): Entry[] {
  return [...mirror.elements.values()].map(({ id, kind, name }) => ({
    id: `element/${id}`,
    sort: "elements",
    text: name,
    detail: kindWord(kind),
    mark: { type: "kind", kind },
    run: () => showElement(id),
  }));
}

function questions(open: OpenDocument): Entry[] {
  const asked = open.questions.items.filter(({ waived }) => !waived);
  return asked.map((question) => ({
    id: `question/${question.fingerprint}`,
    sort: "questions",
    text: question.question,
    detail: question.code,
    mark: { type: "question", severity: question.severity, nature: question.nature },
    run: () => showEvidence(question),
  }));
}
