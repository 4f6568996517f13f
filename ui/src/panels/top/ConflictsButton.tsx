/** Says that conflicts of a merge are open, and opens the chooser. Not there while there are none. */
import { GitMerge } from "lucide-react";
import { conflicts } from "../../actions/conflicts";
import { useAction } from "../../actions/use-action";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { Button } from "../../widgets/Button";
import { Tip } from "../../widgets/Tip";

export function ConflictsButton({ open }: { open: OpenDocument }) {
  const { label, keys, onPress, disabled } = useAction(conflicts);
  if (open.conflicts === 0) return null;
  return (
    <Tip text={label} keys={keys}>
      <Button look="accent" icon={GitMerge} onPress={onPress} disabled={disabled}>
        {t("conflicts-open", { count: open.conflicts })}
      </Button>
    </Tip>
  );
}
