/** What the window asks of the core to show it: asked again when the model, the language or what is hidden is another one. */
import { useEffect, useState } from "react";
import type { Requests } from "../generated/wire";
import { useDocument } from "./document";
import { host } from "./host";
import { sentence } from "./problems";
import { useSettings } from "./settings";

export interface Asked<Result> {
  /** The answer; the last one stays until the next is there. Null until the first is. */
  result: Result | null;
  /** Why it was refused, in a sentence. */
  problem: string | null;
  /** Whether the answer is to what is asked now. */
  current: boolean;
}

const NOTHING = { result: null, problem: null, current: false };

/** Asks for what only looks. `args` null: nothing is asked; `rest`: in ms, how long what is asked must stay the same. */
export function useRequest<Name extends keyof Requests>(
  name: Name,
  args: Requests[Name]["args"] | null,
  revision: number,
  rest = 0,
): Asked<Requests[Name]["result"]> {
  const language = useSettings((settings) => settings.spoken);
  const hidden = useSettings((settings) => settings.hidden);
  const path = useDocument(({ open }) => open?.path ?? "");
  const of = JSON.stringify([path, args, revision, language, hidden]);
  const [answer, take] = useState<Omit<Asked<Requests[Name]["result"]>, "current"> & { of: string }>({
    ...NOTHING,
    of: "",
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` is all that what is asked depends on.
  useEffect(() => {
    if (args === null) return;
    let wanted = true;
    const ask = () =>
      host()
        .call(name, args)
        .then(
          (result) => wanted && take({ result, problem: null, of }),
          (thrown) => wanted && take({ result: null, problem: sentence(thrown), of }),
        );
    const timer = setTimeout(ask, rest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [name, of, rest]);
  if (args === null) return NOTHING;
  return { result: answer.result, problem: answer.problem, current: answer.of === of };
}
