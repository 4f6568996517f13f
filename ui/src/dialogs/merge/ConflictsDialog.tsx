/** The open conflicts of earlier merges, to be settled. What is here holds until then. */
import { useState } from "react";
import { t } from "../../locales/t";
import { useDocument } from "../../state/document";
import { useRequest } from "../../state/request";
import { perform } from "../../state/steps";
import { Button } from "../../widgets/Button";
import { Dialog, DialogButtons } from "../../widgets/Dialog";
import { Conflicts } from "./Conflicts";
import { type Choices, settling } from "./choices";

export function ConflictsDialog({ onClose }: { onClose(): void }) {
  const revision = useDocument((document) => document.open?.mirror.revision ?? 0);
  const { result, problem } = useRequest("conflicts", {}, revision);
  const [choices, choose] = useState<Choices>({});
  if (!result && !problem) return null;
  const ops = settling(result ?? [], choices);
  const settle = async () => {
    if ((await perform(ops)) && ops.length === result?.length) onClose();
  };
  return (
    <Dialog title={t("conflicts-title")} onClose={onClose} width={720}>
      <p>{t(result?.length === 0 ? "conflicts-none" : "conflicts-text")}</p>
      {problem && <p role="alert">{problem}</p>}
      <Conflicts lines={result ?? []} choices={choices} onChoose={choose} />
      <div className="merge-foot">
        <DialogButtons>
          <Button look="bare" onPress={onClose}>
            {t("cancel")}
          </Button>
          <Button look="primary" onPress={() => void settle()} disabled={ops.length === 0}>
            {t("conflicts-settle", { count: ops.length })}
          </Button>
        </DialogButtons>
      </div>
    </Dialog>
  );
}
