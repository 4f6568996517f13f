/** What the core would do first about questions in sight, in two or three words. */
import { useMemo } from "react";
import type { Question } from "../generated/wire";
import type { OpenDocument } from "./document";
import { useRequest } from "./request";

/** By fingerprint; what no single step answers is missing. */
export type FirstFixes = ReadonlyMap<string, string>;

/** Asks for the questions that can be answered here; none are asked about in a file that is only read. */
export function useFirstFixes(questions: readonly Question[], open: OpenDocument): FirstFixes {
  const fingerprints = questions.filter(({ waived }) => !waived).map(({ fingerprint }) => fingerprint);
  const asked = open.readOnly === null && fingerprints.length > 0 ? { fingerprints } : null;
  const { result } = useRequest("first_fixes", asked, open.mirror.revision);
  return useMemo(() => new Map(result?.map(({ fingerprint, label }) => [fingerprint, label])), [result]);
}
