/** What is new since a version: asked again whenever the questions are others. */
import { useMemo } from "react";
import type { Questions } from "../generated/wire";
import { useRequest } from "./request";
import { serial } from "./serial";

const NOTHING: ReadonlySet<string> = new Set();

/** Fingerprints of what the version does not have; null: nothing was asked. */
export function useNewSince(version: string | null, questions: Questions): ReadonlySet<string> | null {
  const args = useMemo(() => (version === null ? null : { version }), [version]);
  const { result } = useRequest("new_since", args, serial(questions));
  return useMemo(() => (args === null ? null : result ? new Set(result.fingerprints) : NOTHING), [args, result]);
}
