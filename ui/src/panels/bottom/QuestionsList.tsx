/** The open questions, in the core's order and folding: the first ten, then all. It holds still under the hand. */
import { type KeyboardEvent, memo, useDeferredValue, useMemo } from "react";
import type { Questions } from "../../generated/wire";
import { t } from "../../locales/t";
import { type Asking, narrowed, useAsking } from "../../state/asking";
import type { OpenDocument } from "../../state/document";
import { useFirstFixes } from "../../state/first-fixes";
import { useOwners } from "../../state/owners";
import { useNewSince } from "../../state/since";
import { useStage } from "../../state/stage";
import { Button } from "../../widgets/Button";
import { Chosen } from "./Chosen";
import { Counts } from "./Counts";
import { Filters } from "./Filters";
import { type Known, listed } from "./listing";
import { QuestionLine } from "./QuestionLine";
import { useHold } from "./use-hold";
import "./QuestionsList.css";

export function QuestionsList({ open }: { open: OpenDocument }) {
  // The picture shows first what it shows.
  const shown = useDeferredValue(useStage((stage) => stage.shown));
  return <List open={open} shown={shown} />;
}

const List = memo(Lines);

/** `shown` = ids of what the picture shows. */
function Lines({ open, shown }: { open: OpenDocument; shown: ReadonlySet<string> }) {
  const { questions, mirror } = open;
  const { ask, reset: _, ...asking } = useAsking();
  const units = useOwners(mirror.revision);
  const since = useNewSince(asking.since, questions);
  const known: Known = useMemo(
    () => ({
      unitOf: (element) => units.get(element),
      inView: (id) => shown.has(id),
      isNew: (fingerprint) => since?.has(fingerprint) ?? true,
      nameOf: (element) => mirror.elements.get(element)?.name ?? "",
    }),
    [units, shown, since, mirror],
  );
  const { list, box, catchUp } = useHold(listed(questions, asking, known), `${open.path} ${JSON.stringify(asking)}`);
  const single = list.lines.flatMap(({ questions: items }) => (items.length === 1 ? items : []));
  const fixes = useFirstFixes(single, open);
  const more = !narrowed(asking) && !asking.waived && questions.lines.length > questions.first.length;
  const count = questions.lines.length;
  const words = asking.all ? "questions-first" : "questions-all";
  return (
    <section className="questions" aria-label={t("questions")}>
      <div className="bottom-head">
        <h2>{t("questions")}</h2>
        <Counts counts={questions.counts} asking={asking} onAsk={ask} />
        <span className="bottom-gap" />
        {more && (
          <Button look="bare" small onPress={() => ask({ all: !asking.all })} label={t(words, { count })}>
            {asking.all ? t(words) : t("questions-all-short", { count })}
          </Button>
        )}
        <Filters open={open} units={units} />
      </div>
      <Chosen open={open} />
      {list.lines.length > 0 ? (
        <ul className="questions-lines" ref={box} onKeyDown={walk}>
          {list.lines.map(({ line, questions: items, answered }) => (
            <QuestionLine
              key={`${line.code} ${line.severity} ${line.nature}`}
              line={line}
              items={items}
              answered={answered}
              fixes={fixes}
              open={open}
            />
          ))}
          {list.waiting > 0 && (
            <li>
              <Button look="bare" small onPress={catchUp}>
                {t("questions-waiting", { count: list.waiting })}
              </Button>
            </li>
          )}
        </ul>
      ) : (
        <p className="questions-none">{t(none(questions, asking))}</p>
      )}
    </section>
  );
}

function none({ lines, waived_lines }: Questions, { waived }: Asking) {
  if (waived) return waived_lines.length === 0 ? "questions-none-waived" : "questions-filtered";
  return lines.length === 0 ? "questions-none" : "questions-filtered";
}

/** Arrows, Home and End go from line to line. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>(".question")];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  lines[Math.max(0, Math.min(lines.length - 1, to))]?.focus();
}
