/** Which unit answers for what, as the rules define it: asked of the core again when the model has changed. */
import { useEffect, useState } from "react";
import { host } from "./host";

const NONE: ReadonlyMap<string, string> = new Map();

/** Unit by element, for this revision; the last answer stays until the next is there. */
export function useOwners(revision: number): ReadonlyMap<string, string> {
  const [owners, setOwners] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a reason to ask again.
  useEffect(() => {
    let wanted = true;
    host()
      .call("owner_units", {})
      .then(
        (answer) => wanted && setOwners(new Map(Object.entries(answer))),
        // The filter by unit then offers less; the next revision asks again.
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [revision]);
  return owners;
}
