/** The open questions about an element. */
import type { Element } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { showEvidence } from "../../state/questions";
import { useWindow } from "../../state/window";
import { SeverityMark } from "../../widgets/SeverityMark";
import { Part } from "./Part";
import "./Findings.css";

export function Findings({ element, open }: { element: Element; open: OpenDocument }) {
  const lit = useWindow((window) => window.evidence?.fingerprints);
  const items = open.questions.items.filter(
    (item) => item.subject === element.id && !item.waived && !lit?.includes(item.fingerprint),
  );
  if (items.length === 0) return null;
  return (
    <Part title={t("questions")} aside={items.length}>
      <ul className="findings">
        {items.map((item) => (
          <li key={item.fingerprint}>
            <button type="button" className="finding" onClick={() => showEvidence(item)}>
              <SeverityMark severity={item.severity} nature={item.nature} />
              <span>{item.question}</span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
