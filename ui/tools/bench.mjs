// npm run bench [-- chromium | ours | actual | fitted | 300 | 1000 | 3000 …]: how fluently the canvas pans, zooms and drags, beside plain React Flow and diagram-js in the same
// run, with the targets of the product. One table; nothing here can fail for being slow.
//
// In WebKitGTK without a graphics processor, as the window has it; with `chromium`, or where there is no MiniBrowser, in Chromium.
// Frames cannot come faster than the screen shows them: 16 or 17 ms is as fluent as can be.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { Session, startDriver, until } from "../../tests/desktop/webdriver.mjs";
import { ROOT } from "./setup.mjs";
import { share } from "./share.mjs";

const BOARDS = ["ours", "react-flow", "diagram-js"];
const GESTURES = ["pan", "zoom", "drag"];
const SIZES = [300, 1000, 3000];
/** The median that is wanted of ours, in milliseconds, by zoom and number of boxes. */
const WANTED = { actual: { 300: 17, 1000: 17 }, fitted: { 1000: 33, 3000: 33 } };
const WIDTH = 1280;
const HEIGHT = 800;
const PATIENCE = 120_000;

/** Where Debian and Fedora keep WebKitGTK's small browser. */
const MINI = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"]
  .map((folder) => join(folder, "webkit2gtk-4.1/MiniBrowser"))
  .find((path) => existsSync(path));

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".ttf": "font/ttf" };

/** Serves a folder on this machine; gives the address. */
async function serve(folder) {
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = join(folder, pathname === "/" ? "index.html" : pathname);
    if (!existsSync(path)) return answer.writeHead(404).end();
    return answer.writeHead(200, { "content-type": TYPES[extname(path)] ?? "" }).end(readFileSync(path));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** WebKitGTK, driven as the tests of the window do. */
async function webkit() {
  const driver = await startDriver({ WEBKIT_DISABLE_DMABUF_RENDERER: "1" });
  return {
    name: "WebKitGTK",
    measure: async (address) => {
      const session = await Session.open(driver, MINI, ["--automation"]);
      await session.resize(WIDTH, HEIGHT);
      await session.go(address);
      const measured = await until(
        () => session.js("return window.measured ?? window.failed ?? null"),
        address,
        PATIENCE,
      );
      await session.close();
      return measured;
    },
    stop: () => driver.stop(),
  };
}

async function inChromium() {
  const executablePath = process.env.TRAGWERK_CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
  return {
    name: "Chromium",
    measure: async (address) => {
      const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
      await page.goto(address);
      const result = await page.waitForFunction(() => window.measured ?? window.failed, null, { timeout: PATIENCE });
      const measured = await result.jsonValue();
      await page.close();
      return measured;
    },
    stop: () => browser.close(),
  };
}

/** Median and 95th of a hundred, as they stand in the table. */
const told = (times) => `${share(times, 0.5).toFixed(0)} / ${share(times, 0.95).toFixed(0)}`;

function row(zoom, nodes, gesture, found) {
  const medians = found.map((one) => share(one[gesture], 0.5));
  const wanted = WANTED[zoom][nodes];
  const ahead = medians.slice(1).every((other) => medians[0] <= other + 1);
  const good = ahead && (wanted === undefined || medians[0] <= wanted + 0.5);
  const cells = found.map((one) => told(one[gesture]).padStart(11));
  return `${zoom.padEnd(7)} ${String(nodes).padStart(5)} ${gesture.padEnd(5)}${cells.join(" ")} ${String(wanted ?? "").padStart(6)}  ${good ? "yes" : "no"}`;
}

/** Those that are named on the command line; all, when none of them is. */
function chosen(all) {
  const named = all.filter((one) => process.argv.includes(String(one)));
  return named.length > 0 ? named : all;
}

/** What was measured; a page that failed says why. */
function valid(measured) {
  if (typeof measured === "string") throw new Error(measured);
  return measured;
}

async function table(browser, address) {
  console.log(`Frame times in ms, median / 95th of a hundred, ${browser.name}, ${WIDTH} × ${HEIGHT}`);
  console.log(
    `zoom    boxes     ${chosen(BOARDS)
      .map((board) => board.padStart(11))
      .join(" ")} wanted  met and ahead`,
  );
  for (const zoom of chosen(Object.keys(WANTED))) {
    for (const nodes of chosen(SIZES)) {
      const found = [];
      for (const board of chosen(BOARDS))
        found.push(valid(await browser.measure(`${address}/?board=${board}&nodes=${nodes}&zoom=${zoom}`)));
      for (const gesture of GESTURES) console.log(row(zoom, nodes, gesture, found));
    }
  }
}

async function run() {
  const folder = mkdtempSync(join(tmpdir(), "tragwerk-bench-"));
  const words = ["vite", "build", "--config", "ui/dev/bench/vite.config.ts", "--logLevel", "error", "--outDir", folder];
  const built = spawnSync("npx", [...words, "--emptyOutDir"], { cwd: ROOT, stdio: "inherit" });
  if (built.status !== 0) process.exit(1);
  const server = await serve(folder);
  const browser = await (process.argv.includes("chromium") || !MINI ? inChromium() : webkit());
  try {
    await table(browser, server.address);
  } finally {
    await browser.stop();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

// On a screen of its own: the one at hand may be another size, and the mouse there would disturb.
if (process.env.TRAGWERK_BENCH_SCREEN || process.argv.includes("chromium") || !MINI) await run();
else {
  const screen = ["-a", "-s", "-screen 0 1600x1000x24", process.execPath, ...process.argv.slice(1)];
  const own = spawn("xvfb-run", screen, { stdio: "inherit", env: { ...process.env, TRAGWERK_BENCH_SCREEN: "1" } });
  own.once("exit", (status) => process.exit(status ?? 1));
}
