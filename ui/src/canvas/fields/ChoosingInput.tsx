/** A line to type in, with the list below it: arrows light an item, Enter takes it, Esc ends. The list is drawn outside. */
interface Props {
  text: string;
  /** What is asked, for a screen reader. */
  label: string;
  hint: string;
  /** Id of the list; its items are `<list>-<number>`. */
  list: string;
  /** Whether anything is listed. */
  open: boolean;
  /** How many items can be taken. */
  count: number;
  /** The one that Enter takes. */
  lit: number;
  onType(text: string): void;
  onLight(at: number): void;
  onTake(at: number): void;
  onEnd(): void;
}

export function ChoosingInput({ text, label, hint, list, open, count, lit, onType, onLight, onTake, onEnd }: Props) {
  function key(event: React.KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onEnd();
    else if (event.key === "Enter") lit < count && onTake(lit);
    else if (event.key === "ArrowDown") onLight(Math.max(0, Math.min(count - 1, lit + 1)));
    else if (event.key === "ArrowUp") onLight(Math.max(0, lit - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="cv-field-row">
      <input
        className="cv-input"
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
        value={text}
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={lit < count ? `${list}-${lit}` : undefined}
        placeholder={hint}
        onChange={(event) => {
          onType(event.target.value);
          onLight(0);
        }}
        onKeyDown={key}
      />
    </div>
  );
}
