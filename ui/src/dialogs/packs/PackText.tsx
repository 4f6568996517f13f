/** The whole pack as text; what is wrong with it is said while one writes. */
import { useRef, useState } from "react";
import type { RulePackInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { setRulePack } from "../../state/packs";
import { useRequest } from "../../state/request";
import { Button } from "../../widgets/Button";

/** As long the text rests before it is looked at, in ms. */
const REST = 250;

export function PackText({ info, revision, locked }: { info: RulePackInfo; revision: number; locked: boolean }) {
  const [text, write] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = text ?? info.text;
  const { result, problem } = useRequest("rule_pack", text === null ? null : { text }, revision, REST);
  const problems = (result ?? info).problems;
  const save = async () => {
    if (text === null || !(await setRulePack(text))) return;
    write(null);
    // The button cannot be pressed any more: the keyboard stays in the dialog.
    area.current?.focus();
  };
  return (
    <>
      <textarea
        ref={area}
        className="pack-text"
        aria-label={t("packs-text-label")}
        aria-describedby="pack-text-problems"
        value={shown}
        readOnly={locked}
        spellCheck={false}
        onChange={(event) => write(event.target.value)}
      />
      <div id="pack-text-problems" aria-live="polite" className="pack-text-problems">
        {problem && <p>{problem}</p>}
        {problems.length === 0 && !problem && <p>{t("packs-text-sound")}</p>}
        <ul>
          {problems.map((one) => (
            <li key={`${one.pack} ${one.line} ${one.column} ${one.sentence}`}>
              <b>{t("packs-place", { line: one.line, column: one.column })}</b> {one.sentence}
            </li>
          ))}
        </ul>
      </div>
      <div className="pack-buttons">
        <Button look="primary" onPress={() => void save()} disabled={locked || text === null || text === info.text}>
          {t("packs-text-save")}
        </Button>
      </div>
    </>
  );
}
