/** Naming the model, which renames its file. */
import type { OpenModel } from "../generated/wire";
import { useDocument } from "./document";
import { host } from "./host";
import { stepped } from "./steps";

/** Gives the model a name; the answer is the model under its new path. */
export function nameModel(name: string): Promise<unknown> {
  return stepped(async (base) => {
    const model: OpenModel = await host().call("name_model", { base, name });
    useDocument.getState().show(model);
    return { revision: model.revision, created: [] };
  });
}
