// npm run bench:answers: how long the window takes to answer a key, a click, a name, a view, a table, beside what is wanted.
//
// In the real window, built for release, on a screen of its own in memory. Times run from the moment the system had the event
// until the page has drawn what it led to. One table; nothing here can fail for being slow.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Session, startDriver, until } from "../../tests/desktop/webdriver.mjs";
import { ROOT } from "./setup.mjs";
import { share } from "./share.mjs";

const ENTER = "\uE007";
const ESCAPE = "\uE00C";
const TIMES = 30;

/** Roles, decisions and metrics, about two relations each, all of them in one view, one of them in another. */
function model(elements) {
  const third = elements / 3;
  const kinds = ["role", "decision", "metric"];
  const id = (at) => `e${String(at).padStart(5, "0")}`;
  const all = Array.from({ length: elements }, (_, at) => at);
  return {
    format: "gtm-model",
    format_version: 1,
    name: `Bench of ${elements}`,
    language: "en",
    elements: all.map((at) => ({ id: id(at), kind: kinds[Math.floor(at / third)], name: `Element number ${at}` })),
    relations: Array.from({ length: elements * 2 }, (_, at) => ({
      id: `x${String(at).padStart(5, "0")}`,
      kind: at % 2 === 0 ? "decides" : "informs",
      source: id((at % 2 === 0 ? 0 : 2 * third) + (at % third)),
      target: id(third + ((at * 7 + Math.floor(at / third)) % third)),
    })),
    views: [elements, 1].map((count) => ({
      id: `of-${count}`,
      viewpoint: "decision_map",
      name: `View of ${count}`,
      nodes: all.slice(0, count).map((at) => ({
        element: id(at),
        x: (at % 20) * 220,
        y: Math.floor(at / 20) * 120,
        width: 168,
        height: 60,
      })),
    })),
  };
}

/** Only decisions, for a long table. */
const register = (count) => ({
  ...model(3),
  name: `Register of ${count}`,
  elements: Array.from({ length: count }, (_, at) => ({
    id: `d${String(at).padStart(5, "0")}`,
    kind: "decision",
    name: `Decision number ${at}`,
    description: "What it is about, in a sentence of the usual length.",
  })),
  relations: [],
  views: [],
});

/** In the page: from an event to the frame in which `there` holds, in milliseconds. */
const PROBE = `
  window.probe = (type, there) => {
    window.measured = null;
    addEventListener(type, (event) => {
      const drawn = () => { window.measured = performance.now() - event.timeStamp; };
      const look = () => (there() ? setTimeout(drawn) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  };`;

/** One event and what it leads to. */
async function measured(session, type, there, act) {
  await session.js(`${PROBE} window.probe(${JSON.stringify(type)}, () => ${there});`);
  await act();
  return until(() => session.js("return window.measured"), there);
}

/** Several, one after the other. */
async function several(times, one) {
  const found = [];
  for (let at = 0; at < times; at += 1) found.push(await one(at));
  return found;
}

const COUNT = "document.querySelectorAll('.react-flow__node').length";

async function letters(session) {
  await session.click('.react-flow__node[data-id="e/e00000"]');
  await session.click(".inspector-about textarea");
  return several(TIMES, async (at) => {
    const there = `document.activeElement.value.length > ${await session.js("return document.activeElement.value.length")}`;
    return measured(session, "keydown", there, () => session.keys("abcdefghij"[at % 10]));
  });
}

async function clicks(session) {
  await session.keys(ESCAPE);
  const near = await session.js(`return [...document.querySelectorAll('.react-flow__node')].filter((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.react-flow__node') === node;
  }).map((node) => node.dataset.id)`);
  return several(Math.min(TIMES, near.length), async (at) => {
    const one = `.react-flow__node[data-id="${near[at]}"]`;
    const there = `document.querySelector('${one}.selected')`;
    return measured(session, "pointerup", there, () => session.click(one));
  });
}

async function captures(session) {
  await session.keys(ESCAPE);
  await session.click(".react-flow__pane");
  await session.keys("n");
  await session.element(".cv-capture input");
  const found = await several(TIMES, async (at) => {
    await session.keys(`Captured ${at}`);
    const there = `[...document.querySelectorAll('.react-flow__node')].some((node) => node.getAttribute('aria-label').includes('Captured ${at}'))`;
    return measured(session, "keydown", there, () => session.keys(ENTER));
  });
  await session.keys(ESCAPE);
  return found;
}

function views(session, nodes) {
  const named = (count) => `.view-name[title="View of ${count}"]`;
  return several(6, async () => {
    await session.click(named(1));
    await until(() => session.js(`return ${COUNT} === 1`), "the small view");
    return measured(session, "pointerup", `${COUNT} > 1`, () => session.click(named(nodes)));
  });
}

/** Frames while a table scrolls, two rows a frame. */
async function frames(session) {
  await session.js(`window.measured = null;
    const grid = document.querySelector('.grid'); const times = []; let before = 0;
    const step = (now) => {
      if (before > 0) times.push(now - before);
      before = now;
      grid.scrollTop += 60;
      if (times.length < 120) requestAnimationFrame(step); else window.measured = times;
    };
    requestAnimationFrame(step);`);
  return until(() => session.js("return window.measured"), "the table scrolls");
}

function newRows(session) {
  return several(6, async (at) => {
    await session.click(".table-tools .button-small");
    await session.element(".cell-editor textarea");
    await session.keys(`New ${at}`);
    const there = `[...document.querySelectorAll('.grid-words')].some((words) => words.textContent === 'New ${at}')`;
    const time = await measured(session, "keydown", there, () => session.keys(ENTER));
    await session.keys(ESCAPE);
    return time;
  });
}

const told = (what, times, wanted) =>
  console.log(
    `${what.padEnd(46)} ${share(times, 0.5).toFixed(0).padStart(6)} ${share(times, 0.95).toFixed(0).padStart(6)} ${String(wanted ?? "").padStart(7)}`,
  );

async function run() {
  const words = ["build", "--release", "-p", "tragwerk-desktop", "--message-format=json-render-diagnostics"];
  const built = spawnSync("cargo", words, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (built.status !== 0) process.exit(1);
  const binary = built.stdout
    .split("\n")
    .filter((line) => line.includes("tragwerk-desktop"))
    .map((line) => JSON.parse(line).executable)
    .findLast(Boolean);
  const folder = mkdtempSync(join(tmpdir(), "tragwerk-answers-"));
  const driver = await startDriver({
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_DATA_HOME: join(folder, "data"),
    XDG_CACHE_HOME: join(folder, "cache"),
    LC_ALL: "C.UTF-8",
    TRAGWERK_TEST: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  });
  const opened = async (name, content) => {
    const path = join(folder, `${name}.gtm.json`);
    writeFileSync(path, JSON.stringify(content));
    const session = await Session.open(driver, binary, [path]);
    await session.resize(1440, 990);
    await session.element(".tables button");
    return session;
  };
  try {
    console.log(`${"Milliseconds in the window".padEnd(46)} median   95th  wanted`);
    const drawn = await opened("drawn", model(300));
    await until(() => drawn.js(`return ${COUNT} > 0`), "a view");
    told("click to selection, 300 elements", await clicks(drawn), 50);
    told("key to letter, inspector, 300 elements", await letters(drawn), 50);
    told("view of 300 nodes opened", await views(drawn, 300), 300);
    told("name in quick capture to saved node", await captures(drawn), 100);
    await drawn.close();
    const listed = await opened("listed", register(2000));
    await listed.js(
      "[...document.querySelectorAll('.tables button')].find((one) => one.textContent === 'Decision register').click()",
    );
    await listed.element(".grid-row");
    told("frame while a table of 2,000 rows scrolls", await frames(listed), 17);
    told("new row at its end, saved and shown", await newRows(listed));
    await listed.close();
  } finally {
    await driver.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

// On a screen of its own: the one at hand may be another size, and the mouse there would disturb.
if (process.env.TRAGWERK_BENCH_SCREEN) await run();
else {
  const screen = ["-a", "-s", "-screen 0 1600x1000x24", process.execPath, ...process.argv.slice(1)];
  const own = spawn("xvfb-run", screen, { stdio: "inherit", env: { ...process.env, TRAGWERK_BENCH_SCREEN: "1" } });
  own.once("exit", (status) => process.exit(status ?? 1));
}
