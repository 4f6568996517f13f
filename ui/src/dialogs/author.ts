/** Who saves versions on this machine; suggested the next time. */
import { keep, kept } from "../state/kept";

const KEY = "tragwerk.author";

export const author = (): string => kept(KEY) ?? "";

export const rememberAuthor = (name: string): void => keep(KEY, name);
