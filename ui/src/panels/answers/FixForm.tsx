/** A fix that asks first: its questions, what the answer would close and open, and doing it. */
import { useState } from "react";
import type { FixInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { applyFix } from "../../state/answers";
import type { OpenDocument } from "../../state/document";
import { useRequest } from "../../state/request";
import { Button } from "../../widgets/Button";
import { Asked } from "./Asked";
import { answersOf, drafts } from "./answers";
import { Effect } from "./Effect";

/** How long one may go on typing before the core is asked, in ms. */
const REST = 150;

export function FixForm({
  fix,
  fingerprints,
  open,
  onClose,
}: {
  fix: FixInfo;
  fingerprints: readonly string[];
  open: OpenDocument;
  onClose(): void;
}) {
  const [given, give] = useState(() => drafts(fix.asks));
  const answers = answersOf(fix.asks, given);
  const wish = answers && { fingerprints: [...fingerprints], fix: fix.id, answers };
  const { result: preview, problem } = useRequest("preview_fix", wish, open.mirror.revision, REST);
  const apply = async () => {
    if (answers && !problem && (await applyFix(fingerprints, fix, answers, preview))) onClose();
  };
  return (
    <fieldset
      className="fix-form"
      aria-label={fix.label}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {fix.asks.map((ask, at) => (
        <Asked
          // biome-ignore lint/suspicious/noArrayIndexKey: what is asked has no other name than its place.
          key={at}
          ask={ask}
          draft={given[at] ?? { type: "text", text: "" }}
          open={open}
          first={at === 0}
          onDraft={(draft) => give(given.map((each, place) => (place === at ? draft : each)))}
          onEnter={() => void apply()}
        />
      ))}
      {preview && <Effect preview={preview} own={fingerprints} />}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="fix-buttons">
        <Button
          look="accent"
          small
          onPress={() => void apply()}
          disabled={answers === null || problem !== null}
          autoFocus={fix.asks.length === 0}
        >
          {t("fix-apply")}
        </Button>
        <Button look="bare" small onPress={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </fieldset>
  );
}
