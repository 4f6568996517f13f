/** The kinds to draw with: seven to begin with, all of them on demand. Drag, or press and click a place. */
import { useState } from "react";
import { capture } from "../../actions/capture";
import { KINDS, PALETTE_FIRST } from "../../generated/metamodel";
import type { ElementKind } from "../../generated/wire";
import { t } from "../../locales/t";
import { kindWord } from "../../locales/words";
import { LAYER_OF } from "../../model/selectors";
import { useStage } from "../../state/stage";
import { usePartOfWindow } from "../../state/window";
import { Button } from "../../widgets/Button";
import { KindIcon } from "../../widgets/Icon";
import { Section } from "../Section";
import { carry, Load } from "./carry";
import "./Palette.css";

const ALL = KINDS.map((kind) => kind.id);

export function Palette() {
  const [all, showAll] = useState(false);
  const { tool, take } = usePartOfWindow(({ tool, take }) => ({ tool, take }));
  const ready = useStage((state) => state.stage !== null);
  const taken = tool.tool === "create" ? tool.kind : null;
  const aside = (
    <span className="palette-aside">
      <kbd title={t(capture.label)}>N</kbd>
      <Button look="bare" small onPress={() => showAll(!all)}>
        {t(all ? "palette-fewer" : "palette-more")}
      </Button>
    </span>
  );
  return (
    <Section title={t("palette")} aside={aside}>
      <fieldset className="palette" disabled={!ready} title={t("palette-how")}>
        <legend className="unseen">{t("palette-how")}</legend>
        {(all ? ALL : PALETTE_FIRST).map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            taken={kind === taken}
            onPress={() => take(kind === taken ? { tool: "select" } : { tool: "create", kind })}
          />
        ))}
      </fieldset>
      <Load />
    </Section>
  );
}

function Kind({ kind, taken, onPress }: { kind: ElementKind; taken: boolean; onPress(): void }) {
  return (
    <button
      type="button"
      className={`palette-kind L-${LAYER_OF[kind]}`}
      aria-pressed={taken}
      title={kindWord(kind)}
      onPointerDown={carry({ carried: { kind }, kind, word: kindWord(kind) })}
      onClick={onPress}
    >
      <KindIcon kind={kind} size={14} />
      <span className="palette-word">{kindWord(kind)}</span>
    </button>
  );
}
