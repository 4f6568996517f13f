/** Conflicts, each with the original, what is here and what is there; chosen one by one or for all. */
import { Radio, RadioGroup } from "react-aria-components";
import type { ConflictLine, MergeSide } from "../../generated/wire";
import { t } from "../../locales/t";
import { Spans } from "../../panels/compare/Spans";
import { Button } from "../../widgets/Button";
import { allOf, type Choices } from "./choices";
import "./Merge.css";

const SIDES: readonly MergeSide[] = ["base", "ours", "theirs"];

export function Conflicts({
  lines,
  choices,
  onChoose,
}: {
  lines: readonly ConflictLine[];
  choices: Choices;
  onChoose(choices: Choices): void;
}) {
  return (
    <>
      {lines.length > 1 && (
        <div className="conflicts-all" role="toolbar" aria-label={t("conflicts-all")}>
          <span>{t("conflicts-all")}</span>
          {SIDES.map((side) => (
            <Button key={side} small onPress={() => onChoose(allOf(lines, side))}>
              {t(`conflict-${side}`)}
            </Button>
          ))}
        </div>
      )}
      {lines.map((line) => (
        <One
          key={line.id}
          line={line}
          side={choices[line.id] ?? null}
          onChoose={(side) => onChoose({ ...choices, [line.id]: side })}
        />
      ))}
    </>
  );
}

function One({
  line,
  side,
  onChoose,
}: {
  line: ConflictLine;
  side: MergeSide | null;
  onChoose(side: MergeSide): void;
}) {
  const title = line.title.map(({ text }) => text).join("");
  return (
    <RadioGroup
      className="conflict"
      aria-label={title}
      orientation="horizontal"
      value={side}
      onChange={(value) => onChoose(value as MergeSide)}
    >
      <p className="conflict-title" aria-hidden="true">
        <Spans spans={line.title} />
      </p>
      <div className="conflict-sides">
        {SIDES.map((each) => (
          <Radio key={each} value={each} className="conflict-side">
            <span className="conflict-who">{t(`conflict-${each}`)}</span>
            <span className="conflict-value">
              {line[each] ?? t(line.field === null ? "conflict-gone" : "conflict-nothing")}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
