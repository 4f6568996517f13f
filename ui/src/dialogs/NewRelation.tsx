/** Makes a relation by names alone: from where, with what, and (only where several are possible) which. */
import { useState } from "react";
import type { Element } from "../generated/wire";
import { t } from "../locales/t";
import { Connect } from "../panels/inspector/Connect";
import { useDocument } from "../state/document";
import { Dialog } from "../widgets/Dialog";
import { KindIcon } from "../widgets/Icon";
import { TypeAhead } from "../widgets/TypeAhead";
import "./NewRelation.css";

export function NewRelation({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  const [from, begin] = useState<Element | null>(null);
  if (!open) return null;
  const { elements } = open.mirror;
  return (
    <Dialog title={t("relation-new")} onClose={onClose} width={420}>
      {from ? (
        <>
          <p className="new-relation-from">
            <KindIcon kind={from.kind} size={16} coloured /> {from.name}
          </p>
          <Connect element={from} open={open} onDone={onClose} />
        </>
      ) : (
        <TypeAhead
          label={t("relation-new-from")}
          elements={[...elements.values()]}
          onPick={(id) => begin(elements.get(id) ?? null)}
          onLeave={onClose}
        />
      )}
    </Dialog>
  );
}
