/** Edits of the rule pack: each is one ordinary step, told with the offer to take it back where it is not seen at once. */
import type { Edit, Executed } from "../generated/wire";
import { host } from "./host";
import { tellProblem } from "./problems";
import { stepped } from "./steps";

/** One edit of a form. */
export const tune = (edit: Edit): Promise<Executed | null> =>
  stepped((base) => host().call("tune_rule_pack", { edit, base }));

/** The whole pack as text. */
export const setRulePack = (text: string): Promise<Executed | null> =>
  stepped((base) => host().call("set_rule_pack", { text, group: null, base }));

/** Lets the own rules that came with the file run here. */
export async function allowOwnRules(): Promise<void> {
  await host().call("allow_own_rules", {}).catch(tellProblem);
}
