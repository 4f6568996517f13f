/** The place of one answer: an element found by typing, one of a few, a value, a name. */
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { AskInfo, Named } from "../../generated/wire";
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { Chip, NewChip } from "../../widgets/Chip";
import { Field } from "../../widgets/Field";
import { Select } from "../../widgets/Select";
import { TypeAhead } from "../../widgets/TypeAhead";
import { go } from "../left/go";
import { candidates, type Draft, readAs } from "./answers";

/** So few are shown side by side; more are a list that opens. */
const FEW = 6;

interface Props<Ask> {
  ask: Ask;
  draft: Draft;
  open: OpenDocument;
  /** Takes the keyboard when it appears. */
  first: boolean;
  onDraft(draft: Draft): void;
  onEnter(): void;
}

export function Asked(props: Props<AskInfo>) {
  const { ask } = props;
  switch (ask.type) {
    case "element":
      return <AskedElement {...props} ask={ask} />;
    case "pick":
      return <OneOf {...props} label={ask.label} choices={ask.picks} />;
    case "name":
      return <Typed {...props} problem={null} />;
    case "value":
      return <AskedValue {...props} ask={ask} />;
  }
}

function AskedElement({ ask, draft, open, first, onDraft }: Props<Extract<AskInfo, { type: "element" }>>) {
  const all = candidates(ask, open.mirror.elements.values());
  const few = ask.among !== null && !ask.or_new && all.length <= FEW;
  const chosen = draft.type === "element" ? open.mirror.elements.get(draft.id) : undefined;
  const empty = () => onDraft({ type: "text", text: "" });
  const create = {
    kinds: ask.kinds,
    run: (name: string, kind: (typeof ask.kinds)[number]) => onDraft({ type: "new", kind, name }),
  };
  if (few) {
    const id = draft.type === "element" ? draft.id : "";
    return (
      <OneOf
        label={ask.label}
        choices={all.map(({ id, name }) => ({ id, label: name }))}
        draft={{ type: "text", text: id }}
        first={first}
        onDraft={(picked) => picked.type === "text" && onDraft({ type: "element", id: picked.text })}
      />
    );
  }
  return (
    <div className="asked">
      <span className="field-label">{ask.label}</span>
      {chosen && <Chip element={chosen} onGo={() => go(chosen.id, false)} onRemove={empty} />}
      {draft.type === "new" && <NewChip kind={draft.kind} name={draft.name} onRemove={empty} />}
      {draft.type === "text" && (
        <TypeAhead
          label={ask.label}
          elements={all}
          likely={ask.likely}
          {...(ask.or_new ? { create } : {})}
          autoFocus={first}
          onPick={(id) => onDraft({ type: "element", id })}
          onLeave={() => {}}
        />
      )}
    </div>
  );
}

function AskedValue(props: Props<Extract<AskInfo, { type: "value" }>>) {
  const { ask, draft } = props;
  if (ask.holds === "choice") return <OneOf {...props} label={ask.label} choices={ask.choices} />;
  if (ask.holds === "yes_no") {
    const yesNo = (["yes", "no"] as const).map((id) => ({ id, label: t(`value-${id}`) }));
    return <OneOf {...props} label={ask.label} choices={yesNo} />;
  }
  const text = draft.type === "text" ? draft.text.trim() : "";
  const readable = text === "" || readAs(ask.holds, text) !== null;
  return <Typed {...props} problem={readable ? null : t(ask.holds === "number" ? "value-number" : "value-date")} />;
}

function Typed({ ask, draft, first, onDraft, onEnter, problem }: Props<AskInfo> & { problem: string | null }) {
  return (
    <Field
      label={ask.label}
      value={draft.type === "text" ? draft.text : ""}
      onChange={(text) => onDraft({ type: "text", text })}
      onEnter={onEnter}
      problem={problem}
      autoFocus={first}
      lines={ask.type === "value" && ask.holds === "text"}
    />
  );
}

function OneOf({
  label,
  choices,
  draft,
  first,
  onDraft,
}: Pick<Props<AskInfo>, "draft" | "first" | "onDraft"> & { label: string; choices: Named[] }) {
  const chosen = draft.type === "text" && draft.text !== "" ? draft.text : null;
  const choose = (text: string) => onDraft({ type: "text", text });
  if (choices.length > FEW) return <Select label={label} choices={choices} value={chosen} onChange={choose} />;
  return (
    <RadioGroup className="asked" value={chosen} onChange={choose}>
      <Label className="field-label">{label}</Label>
      {choices.map(({ id, label: words }, at) => (
        <Radio key={id} value={id} className="radio" autoFocus={first && at === 0}>
          <i aria-hidden="true" />
          {words}
        </Radio>
      ))}
    </RadioGroup>
  );
}
