/** Differences in words, under their headings. With `onPick` each is a button that goes to what it is about. */
import { DifferenceShape } from "../../canvas/draw/DifferenceShape";
import type { ChangeLine, ChangeMark } from "../../generated/wire";
import { t } from "../../locales/t";
import { grouped } from "./groups";
import { Spans } from "./Spans";
import "./ChangeLines.css";

export function ChangeLines({
  lines,
  picked,
  onPick,
}: {
  lines: readonly ChangeLine[];
  picked?: (line: ChangeLine) => boolean;
  onPick?: (line: ChangeLine) => void;
}) {
  return grouped(lines).map(({ heading, lines: group }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a heading may come twice; the list is drawn anew as a whole.
    <section key={`${heading} ${at}`} aria-label={heading}>
      <h3 className="change-heading">{heading}</h3>
      <ul>
        {group.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id; the list is drawn anew as a whole.
          <li key={place}>
            {onPick ? (
              <button
                type="button"
                className="change change-button"
                aria-pressed={picked?.(line) ?? false}
                onClick={() => onPick(line)}
              >
                <Words line={line} />
              </button>
            ) : (
              <div className="change">
                <Words line={line} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Words({ line }: { line: ChangeLine }) {
  return (
    <>
      <ChangeMarkShape mark={line.mark} />
      <span className="change-words">
        <span className="change-sentence">
          <Spans spans={line.sentence} />
        </span>
        {line.detail.length > 0 && (
          <span className="change-detail">
            <Spans spans={line.detail} />
          </span>
        )}
      </span>
    </>
  );
}

/** `named` = false where the words stand beside it. */
export function ChangeMarkShape({ mark, named = true }: { mark: ChangeMark; named?: boolean }) {
  const shape = <DifferenceShape difference={mark} />;
  if (!named) {
    return (
      <svg className="change-mark" viewBox="0 0 18 18" width={18} height={18} aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg
      className="change-mark"
      viewBox="0 0 18 18"
      width={18}
      height={18}
      role="img"
      aria-label={t(`difference-${mark}`)}
    >
      {shape}
    </svg>
  );
}
