// A small W3C WebDriver client for the real window (WebKitWebDriver), on Node's own modules.
//
// It knows the protocol and nothing of Tragwerk. Lengths are CSS pixels of the page.

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE = 15_000;

/** A port nobody listens on now. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Starts the driver; `env` reaches the program it starts. */
export async function startDriver(env) {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    // The web view lets itself be driven only when this is set.
    env: { ...process.env, TAURI_AUTOMATION: "true", TAURI_WEBVIEW_AUTOMATION: "true", ...env },
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${address}/status`).catch(() => null))?.ok, "the driver answers");
  const stop = () =>
    new Promise((done) => {
      driver.once("exit", done);
      driver.kill("SIGTERM");
    });
  return { address, stop };
}

/** Asks until the answer is truthy, and gives it back. */
export async function until(ask, what, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await sleep(50);
  }
}

/** One run of the program. */
export class Session {
  #base;

  /** Starts the program with its arguments. */
  static async open(driver, binary, args) {
    const session = new Session();
    session.#base = `${driver.address}/session`;
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } };
    const { sessionId } = await session.#call("POST", "", { capabilities });
    session.#base += `/${sessionId}`;
    return session;
  }

  async #call(method, path, body) {
    const answer = await fetch(this.#base + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  /** Ends the program. */
  close() {
    return this.#call("DELETE", "");
  }

  /** Opens an address. */
  go(url) {
    return this.#call("POST", "/url", { url });
  }

  /** Sets the size of the window. */
  resize(width, height) {
    return this.#call("POST", "/window/rect", { width, height });
  }

  /** Runs a function body in the page and gives its result. */
  js(script, ...args) {
    return this.#call("POST", "/execute/sync", { script, args });
  }

  /** The first element for a CSS selector, waited for. */
  element(css) {
    const find = () => this.#call("POST", "/element", { using: "css selector", value: css }).catch(() => null);
    return until(async () => (await find())?.[ELEMENT], css);
  }

  /** Clicks an element by selector. */
  async click(css) {
    await this.box(css);
    return this.#call("POST", `/element/${await this.element(css)}/click`, {});
  }

  /** The visible text of an element. */
  async text(css) {
    return this.#call("GET", `/element/${await this.element(css)}/text`);
  }

  /** Presses keys one after the other, wherever the cursor stands. */
  async keys(text) {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#call("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    await this.#call("DELETE", "/actions");
  }

  /** The box of an element, once it is laid out and has stopped moving. */
  async box(css) {
    const script = `const element = document.querySelector(arguments[0]);
      if (!element) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      return getComputedStyle(element).visibility === "visible" && width > 0 ? { x, y, width, height } : null;`;
    let last = "";
    return until(async () => {
      const box = await this.js(script, css);
      const now = JSON.stringify(box);
      const still = now === last;
      last = now;
      return still && box;
    }, `${css} laid out and still`);
  }

  /** Moves the pointer to a point without pressing. */
  async hover({ x, y }) {
    await this.#pointer([{ type: "pointerMove", duration: 0, origin: "viewport", x: Math.round(x), y: Math.round(y) }]);
  }

  /** Drags from one point to another as a hand does: first a tiny move, then in steps. */
  async drag(from, to, steps = 8) {
    const at = (share) => ({
      x: Math.round(from.x + (to.x - from.x) * share),
      y: Math.round(from.y + (to.y - from.y) * share),
    });
    const move = (point, duration = 16) => ({ type: "pointerMove", duration, origin: "viewport", ...point });
    const way = Array.from({ length: steps }, (_, step) => move(at((step + 1) / steps)));
    const nudge = { x: at(0).x + Math.sign(to.x - from.x) * 2, y: at(0).y + Math.sign(to.y - from.y) * 2 };
    await this.#pointer([move(at(0), 0), { type: "pointerDown", button: 0 }, move(nudge), ...way, { type: "pause", duration: 100 }, { type: "pointerUp", button: 0 }]);
  }

  async #pointer(actions) {
    const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    await this.#call("POST", "/actions", { actions: [mouse] });
  }

  /** What the window shows, as PNG. */
  async screenshot() {
    return Buffer.from(await this.#call("GET", "/screenshot"), "base64");
  }
}

/** The middle of a box. */
export const centre = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
