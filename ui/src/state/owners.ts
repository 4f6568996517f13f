/** Which unit answers for what, and which one everything belongs to, as the rules define it: asked of the core again when the model has changed. */
import { useEffect, useState } from "react";
import { host } from "./host";

const NONE: ReadonlyMap<string, string> = new Map();

/** The unit that answers for an element, for this revision; the last answer stays until the next is there. */
export const useOwners = (revision: number) => useUnits("owner_units", revision);

/** The unit an element belongs to: of a role the one it is in, else the one that answers for it. Null: nobody asks. */
export const useHomes = (revision: number | null) => useUnits("home_units", revision);

function useUnits(request: "owner_units" | "home_units", revision: number | null): ReadonlyMap<string, string> {
  const [owners, setOwners] = useState(NONE);
  useEffect(() => {
    if (revision === null) return;
    let wanted = true;
    host()
      .call(request, {})
      .then(
        (answer) => wanted && setOwners(new Map(Object.entries(answer))),
        // The filter by unit then offers less; the next revision asks again.
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [request, revision]);
  return owners;
}
