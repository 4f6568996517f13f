import { fileURLToPath } from "node:url";
import { mergeConfig } from "vite";
import base from "../../vite.config";

/** The bench page alone, built as the interface is. */
export default mergeConfig(base, { root: fileURLToPath(new URL(".", import.meta.url)) });
