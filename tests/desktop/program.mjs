// The program under test: where it was built, a home folder of its own for each test, and the command line beside it.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Session, startDriver } from "./webdriver.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where cargo put what it built. */
const target = () => {
  const asked = spawnSync("cargo", ["metadata", "--format-version=1", "--no-deps", "--offline"], { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 });
  return join(JSON.parse(asked.stdout).target_directory, "debug");
};
const built = target();

/** A home folder of its own, and a driver whose programs live in it. `keep` is called with what to tidy up. */
export async function home(test) {
  const folder = mkdtempSync(join(tmpdir(), "tragwerk-window-"));
  const driver = await startDriver({
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_DATA_HOME: join(folder, "data"),
    XDG_CACHE_HOME: join(folder, "cache"),
    // A new installation speaks the language of the system.
    LC_ALL: "C.UTF-8",
    TRAGWERK_TEST: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  });
  test.after(async () => {
    await driver.stop();
    // The web view may still be writing its cache.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return {
    folder,
    documents: join(folder, "Documents"),
    start: (...args) => Session.open(driver, join(built, "tragwerk-desktop"), args),
    write: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    files: (below = folder) => readdirSync(below).sort(),
    views: () => viewsOf(folder),
  };
}

/** Processes that show a page for a program with this home folder, each with that program's. */
function viewsOf(folder) {
  const of = (id, what) => readFileSync(`/proc/${id}/${what}`, "utf8");
  const view = (id) => {
    try {
      if (!of(id, "comm").startsWith("WebKitWebProc") || !of(id, "environ").includes(folder)) return [];
      return [{ id: Number(id), program: Number(/^PPid:\s*(\d+)/m.exec(of(id, "status"))[1]) }];
    } catch {
      // It ended meanwhile.
      return [];
    }
  };
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap(view);
}

/** Runs the command line and gives what it prints; it has to succeed. */
export function tragwerk(...args) {
  const run = spawnSync(join(built, "tragwerk"), args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`tragwerk ${args.join(" ")}: ${run.status}: ${run.stderr}`);
  return run.stdout;
}

/** Keeps a picture of the window when TRAGWERK_SHOTS names a folder. */
export async function shot(session, name) {
  const folder = process.env.TRAGWERK_SHOTS;
  if (folder) writeFileSync(join(folder, `${name}.png`), await session.screenshot());
}
