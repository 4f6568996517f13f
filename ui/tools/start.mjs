// npm start [-- path/to/model.gtm]: sets up, builds what changed and opens the window; without a path, on a copy of the sample.
//
// It builds with the development profile: dependencies are optimised there anyway, and a first start takes a fraction of what
// the release build with link-time optimisation takes (that one is `cargo build --release -p tragwerk-desktop`).

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT, setUp, stop } from "./setup.mjs";

/** What the built interface is made from. */
const SOURCES = [
  "ui/src",
  "ui/index.html",
  "ui/vite.config.ts",
  "ui/tools/letters.mjs",
  "package-lock.json",
  "src-tauri/crates/diagram/fonts",
  "src-tauri/crates/diagram/theme",
];

const model = process.argv[2];
// npm runs scripts in the project's folder and leaves the caller's in INIT_CWD.
const path = model === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), model);

requireDisplay();
if (path !== null && !existsSync(path)) stop(`There is no file ${path}`, 2);
setUp(["build"]);
if (interfaceIsOld()) build("the interface", "npm", ["run", "--silent", "build"]);
build("the program (the first time takes some minutes)", "cargo", ["build", "--package", "tragwerk-desktop"]);

console.log("Opening the window");
const program = join(targetFolder(), "debug", "tragwerk-desktop");
const window = spawnSync(program, [path ?? "--sample"], { stdio: "inherit" });
process.exit(window.status ?? 1);

function requireDisplay() {
  if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  stop(
    "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n" +
      "Start it from a desktop session, or over ssh -X; to run it on a screen in memory (package xvfb):\n" +
      '  xvfb-run --auto-servernum --server-args="-screen 0 1400x900x24" npm start',
  );
}

function build(what, program, args) {
  console.log(`Building ${what}`);
  if (spawnSync(program, args, { cwd: ROOT, stdio: "inherit" }).status !== 0)
    stop(`${what} could not be built; the reason stands above.`);
}

/** Whether any source is newer than the built page. */
function interfaceIsOld() {
  const built = join(ROOT, "ui/dist/index.html");
  return (
    !existsSync(built) || Math.max(...SOURCES.map((source) => newest(join(ROOT, source)))) > statSync(built).mtimeMs
  );
}

/** The youngest change at or below a path, folders included (a removed file changes its folder). */
function newest(path) {
  if (!existsSync(path)) return 0;
  const here = statSync(path);
  if (!here.isDirectory()) return here.mtimeMs;
  return Math.max(here.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Where cargo puts what it builds; a developer may have moved it. */
function targetFolder() {
  const asked = spawnSync("cargo", ["metadata", "--format-version=1", "--no-deps", "--offline"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(asked.stdout).target_directory;
}
