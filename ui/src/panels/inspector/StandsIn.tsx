/** The views in which an element stands. */
import type { Element } from "../../generated/wire";
import { t } from "../../locales/t";
import { viewsOf } from "../../model/selectors";
import type { OpenDocument } from "../../state/document";
import { stored, useWindow } from "../../state/window";
import { ViewpointIcon } from "../ViewpointIcon";
import { Part } from "./Part";
import "./StandsIn.css";

export function StandsIn({ element, open }: { element: Element; open: OpenDocument }) {
  const showView = useWindow((window) => window.showView);
  const views = viewsOf(open.mirror, element.id);
  return (
    <Part title={t("stands-in")}>
      {views.length === 0 && <p className="inspector-none">{t("stands-in-none")}</p>}
      <ul className="stands-in">
        {views.map((view) => (
          <li key={view.id}>
            <button type="button" onClick={() => showView(stored(view.id))}>
              <ViewpointIcon viewpoint={view.viewpoint} />
              {view.name}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
