/** All decisions, each in one sentence: what is settled, and what is not. */
import { useState } from "react";
import type { Element } from "../generated/wire";
import { language, t } from "../locales/t";
import { DecisionSentence } from "../panels/answers/DecisionSentence";
import { go } from "../panels/left/go";
import { useDocument } from "../state/document";
import { Button } from "../widgets/Button";
import { Chip } from "../widgets/Chip";
import { Dialog } from "../widgets/Dialog";
import "./Decisions.css";

/** So many are shown at a time. */
const PORTION = 30;

export function Decisions({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  const [most, showMore] = useState(PORTION);
  if (!open) return null;
  const { compare } = new Intl.Collator(language(), { numeric: true });
  const decisions = [...open.mirror.elements.values()]
    .filter(({ kind }) => kind === "decision")
    .sort((a, b) => compare(a.name, b.name));
  const show = ({ id }: Element) => {
    onClose();
    go(id, false);
  };
  return (
    <Dialog title={t("decisions")} onClose={onClose} width={720}>
      {decisions.length === 0 && <p>{t("decisions-none")}</p>}
      <ul className="decisions">
        {decisions.slice(0, most).map((decision) => (
          <li key={decision.id}>
            <Chip element={decision} onGo={() => show(decision)} />
            <DecisionSentence decision={decision.id} open={open} onLeave={onClose} />
          </li>
        ))}
      </ul>
      {decisions.length > most && (
        <Button look="bare" small onPress={() => showMore(most + PORTION)}>
          {t("questions-more", { count: Math.min(PORTION, decisions.length - most) })}
        </Button>
      )}
    </Dialog>
  );
}
