/** The answers to a question, or to all of a folded line: what is safe is done at once, the rest asks first. */
import { ChevronDown, ChevronRight } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { FixInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { applyFix } from "../../state/answers";
import type { OpenDocument } from "../../state/document";
import { useRequest } from "../../state/request";
import { useWindow } from "../../state/window";
import { Icon } from "../../widgets/Icon";
import { FixForm } from "./FixForm";
import "./Answers.css";

export function Answers({ fingerprints, open }: { fingerprints: readonly string[]; open: OpenDocument }) {
  const [chosen, choose] = useState<string | null>(null);
  const { result: fixes } = useRequest("fixes", { fingerprints: [...fingerprints] }, open.mirror.revision);
  const box = useAnswering(fixes !== null);
  if (!fixes) return null;
  if (fixes.length === 0) return fingerprints.length > 1 ? <p>{t("fix-none-for-all")}</p> : null;
  return (
    <div className="answers" ref={box}>
      <h3>{t("fix-here")}</h3>
      <ul>
        {fixes.map((fix) => (
          <li key={fix.id}>
            {fix.safe && fix.asks.length === 0 ? (
              <Safe fix={fix} fingerprints={fingerprints} open={open} />
            ) : (
              <>
                <button
                  type="button"
                  className="fix"
                  aria-expanded={chosen === fix.id}
                  onClick={() => choose(chosen === fix.id ? null : fix.id)}
                >
                  <span>{fix.label}</span>
                  <Icon icon={chosen === fix.id ? ChevronDown : ChevronRight} size={14} />
                </button>
                {chosen === fix.id && (
                  <FixForm fix={fix} fingerprints={fingerprints} open={open} onClose={() => choose(null)} />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Done by one press; what it closes and opens stands under its words. */
function Safe({ fix, fingerprints, open }: { fix: FixInfo; fingerprints: readonly string[]; open: OpenDocument }) {
  const wish = { fingerprints: [...fingerprints], fix: fix.id, answers: [] };
  const { result: preview } = useRequest("preview_fix", wish, open.mirror.revision);
  const [first] = preview?.opened ?? [];
  return (
    <button type="button" className="fix" onClick={() => void applyFix(fingerprints, fix, [], preview)}>
      <span>
        {fix.label}
        {preview && <small>{preview.sentence}</small>}
        {preview?.opened.length === 1 && <small>{first?.question}</small>}
      </span>
    </button>
  );
}

/** Gives the keyboard to the first answer when somebody wants to answer. */
function useAnswering(there: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const evidence = useWindow((window) => window.evidence);
  const served = useRef<unknown>(null);
  useEffect(() => {
    if (!there || evidence?.wish !== "answer" || served.current === evidence) return;
    served.current = evidence;
    box.current?.querySelector<HTMLElement>(".fix")?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, [there, evidence]);
  return box;
}
