/** Which relation is meant, where the table allows several: sentences, the likeliest first. */
import { useEffect, useRef, useState } from "react";
import type { Point } from "../../generated/wire";
import { t } from "../../locales/t";
import { relationWord } from "../../locales/words";
import type { Option } from "../tools/connect";
import { Floating } from "./Floating";

interface Props {
  at: Point;
  source: string;
  target: string;
  options: Option[];
  onTake(option: Option): void;
  onEnd(): void;
}

export function Choices({ at, source, target, options, onTake, onEnd }: Props) {
  const [lit, setLit] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);
  const take = (option: Option | undefined) => option && onTake(option);

  function key(event: React.KeyboardEvent): void {
    const number = Number(event.key);
    if (event.key === "Escape") onEnd();
    else if (event.key === "Enter" || event.key === " ") take(options[lit]);
    else if (event.key === "ArrowDown") setLit((lit + 1) % options.length);
    else if (event.key === "ArrowUp") setLit((lit + options.length - 1) % options.length);
    else if (event.key === "Home") setLit(0);
    else if (event.key === "End") setLit(options.length - 1);
    else if (number >= 1 && number <= options.length) take(options[number - 1]);
    else if (event.key === "Tab") onEnd();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Floating at={at} width={340} room={40 + options.length * 30} className="cv-choices" onLeave={onEnd}>
      <div
        ref={list}
        className="cv-list"
        role="listbox"
        tabIndex={0}
        aria-label={t("canvas-choose")}
        aria-activedescendant={`choice-${lit}`}
        onKeyDown={key}
      >
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys
          <div
            key={`${option.kind} ${option.reversed}`}
            id={`choice-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === lit}
            className="cv-item"
            onPointerMove={() => setLit(at)}
            onClick={() => take(option)}
          >
            <Sentence option={option} source={source} target={target} />
            {at < 9 && <kbd>{at + 1}</kbd>}
          </div>
        ))}
      </div>
    </Floating>
  );
}

/** A reversed relation is said the other way round, unless its own reversed word makes a sentence. */
function Sentence({ option, source, target }: { option: Option; source: string; target: string }) {
  const word = relationWord(option.kind, option.reversed);
  const turned = word.startsWith("←");
  return (
    <span className="cv-sentence">
      {turned ? target : source} <b>{turned ? relationWord(option.kind, false) : word}</b> {turned ? source : target}
    </span>
  );
}
