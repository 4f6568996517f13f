// The real core behind a real browser: starts `tragwerk serve` on a folder of its own and a page of Chromium on it.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CHROMIUM = process.env.TRAGWERK_CHROMIUM ?? "/usr/bin/chromium";
// Chromium as root, without a graphics processor, and without asking the network for anything.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The command line with `serve`: as cargo built it, or where TRAGWERK_PROGRAM says. */
const PROGRAM = process.env.TRAGWERK_PROGRAM ?? built();

function built() {
  const words = ["metadata", "--format-version=1", "--no-deps", "--offline"];
  const asked = spawnSync("cargo", words, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 });
  return join(JSON.parse(asked.stdout).target_directory, "debug", "tragwerk");
}

/** Runs the command line and gives what it prints; it has to succeed. */
export function tragwerk(...args) {
  const run = spawnSync(PROGRAM, args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`tragwerk ${args.join(" ")}: ${run.status}: ${run.stderr}`);
  return run.stdout;
}

const folders = [];
// Last of all: a core that has not ended yet may still write.
process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** A folder of its own for a test, removed when all tests of the file have ended. */
export function folderFor() {
  const folder = mkdtempSync(join(tmpdir(), "tragwerk-browser-"));
  for (const name of ["documents", "config"]) mkdirSync(join(folder, name));
  folders.push(folder);
  return folder;
}

/** Writes a model's text form and makes a model file of it; gives the file's path. */
export function modelFile(folder, name, model) {
  const text = join(folder, `${name}.json`);
  const file = join(folder, "documents", name);
  writeFileSync(text, JSON.stringify({ format: "gtm-model", format_version: 1, ...model }));
  tragwerk("import", file, text);
  return file;
}

/** Carries out ops by the command line, as one step. */
export function edit(folder, file, ops) {
  const step = join(folder, "step.json");
  writeFileSync(step, JSON.stringify(ops));
  tragwerk("edit", "--apply", step, file);
}

/** Starts the core on a model file, or on none. */
export async function serve(test, folder, file) {
  const places = [
    "--documents",
    join(folder, "documents"),
    "--config",
    join(folder, "config"),
    "--dist",
    join(ROOT, "ui/dist"),
  ];
  const core = spawn(PROGRAM, ["serve", file ?? "--empty", ...places], {
    // A new installation speaks the language of the system: here English.
    env: { ...process.env, LC_ALL: "C.UTF-8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((done) => core.once("exit", done));
  const stop = async () => {
    core.kill("SIGTERM");
    // A page that still listens does not keep it alive for ever.
    const late = setTimeout(() => core.kill("SIGKILL"), 5000);
    await gone;
    clearTimeout(late);
  };
  test.after(stop);
  const address = await new Promise((done, fail) => {
    core.stdout.once("data", (line) => done(String(line).trim()));
    core.once("error", fail);
    core.once("exit", (status) => fail(new Error(`serve ended with ${status}`)));
  });
  return { address, stop };
}

/** The browser itself notes requests that were refused, and that the core has ended; both are looked at where they matter. */
const EXPECTED = /status of 4(00|09)|net::ERR_(INCOMPLETE_CHUNKED_ENCODING|CONNECTION_REFUSED)/;

/** Opens the page in a browser of its own; every error the page reports fails the test. */
export async function page(
  test,
  address,
  { width = 1440, height = 900, language = "en", scheme = "light", touch = false, factor = 1, mayFail = null } = {},
) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  test.after(() => browser.close());
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: factor,
    locale: language,
    colorScheme: scheme,
    reducedMotion: "reduce",
    hasTouch: touch,
  });
  const opened = await context.newPage();
  opened.setDefaultTimeout(10_000);
  const errors = [];
  opened.on("pageerror", (error) => mayFail?.test(String(error)) || errors.push(String(error)));
  opened.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text()) && !mayFail?.test(message.text()))
      errors.push(message.text());
  });
  test.after(() => assert.deepEqual(errors, []));
  await opened.goto(address);
  return opened;
}

/** Keeps a picture of the page when TRAGWERK_SHOTS names a folder. */
export async function shot(opened, name) {
  const shots = process.env.TRAGWERK_SHOTS;
  if (shots) await opened.screenshot({ path: join(shots, `${name}.png`) });
}
