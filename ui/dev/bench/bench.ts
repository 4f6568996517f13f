/**
 * Measures one board: `?board=ours|react-flow|diagram-js&nodes=300&zoom=actual|fitted`. What it finds stands in
 * `window.measured` when it is done. The mouse moves once per frame; what counts is how far frames lie apart.
 */
import type { Board } from "./board";
import { modelOf, pictureOf } from "./picture";

export interface Measured {
  /** Frame times in milliseconds, one list per gesture. */
  pan: number[];
  zoom: number[];
  drag: number[];
}

declare global {
  interface Window {
    measured?: Measured;
    /** Why nothing could be measured. */
    failed?: string;
  }
}

const FRAMES = 90;
const asked = new URLSearchParams(location.search);

async function made(root: HTMLElement): Promise<Board> {
  const model = modelOf(Number(asked.get("nodes")));
  switch (asked.get("board")) {
    case "react-flow":
      return (await import("./react-flow")).reactFlow(root, pictureOf(model));
    case "diagram-js":
      return (await import("./diagram-js")).diagramJs(root, pictureOf(model));
    default:
      return (await import("./ours")).ours(root, model);
  }
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

async function rest(frames: number): Promise<void> {
  for (let at = 0; at < frames; at += 1) await frame();
}

/** What lies between the frames while `move` is called once in each. */
async function paced(move: (at: number) => void): Promise<number[]> {
  const times: number[] = [];
  let before = await frame();
  for (let at = 1; at <= FRAMES; at += 1) {
    move(at);
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
}

const middle = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { clientX: x + width / 2, clientY: y + height / 2 };
};

type Spot = ReturnType<typeof middle>;

function mouse(type: string, target: EventTarget, spot: Spot, button: number): void {
  const buttons = type.endsWith("up") ? 0 : button === 1 ? 4 : 1;
  const init = { ...spot, button, buttons, bubbles: true, cancelable: true, view: window };
  const pointer = type.replace("mouse", "pointer");
  target.dispatchEvent(new PointerEvent(pointer, { ...init, pointerId: 1, isPrimary: true, pointerType: "mouse" }));
  target.dispatchEvent(new MouseEvent(type, init));
}

/** Presses on a target, moves in a circle of this width, and lets go. */
async function dragged(target: Element, start: Spot, button: number, width: number): Promise<number[]> {
  mouse("mousedown", target, start, button);
  const at = (step: number): Spot => ({
    clientX: start.clientX + Math.sin(step / 12) * width,
    clientY: start.clientY + (1 - Math.cos(step / 12)) * width * 0.4,
  });
  const times = await paced((step) => mouse("mousemove", document.documentElement, at(step), button));
  mouse("mouseup", document.documentElement, at(FRAMES), button);
  return times;
}

function zoomed(board: Board): Promise<number[]> {
  const ground = board.ground();
  return paced((step) => {
    const { deltaY, ctrlKey } = board.wheel;
    const turned = Math.floor(step / 15) % 2 === 0 ? deltaY : -deltaY;
    const init = { ...middle(document.body), deltaY: turned, ctrlKey, bubbles: true, cancelable: true };
    ground.dispatchEvent(new WheelEvent("wheel", init));
  });
}

/** The box nearest to the middle of the window. */
function nearest(boxes: Element[]): Element | undefined {
  const { clientX, clientY } = middle(document.body);
  const far = (box: Element) => Math.hypot(middle(box).clientX - clientX, middle(box).clientY - clientY);
  return boxes.toSorted((a, b) => far(a) - far(b))[0];
}

addEventListener("unhandledrejection", (event) => {
  window.failed = String(event.reason);
});

const root = document.getElementById("root");
if (root) void measure(root);

async function measure(root: HTMLElement): Promise<void> {
  const board = await made(root);
  await rest(30);
  if (asked.get("zoom") === "fitted") board.fit();
  else board.actual();
  await rest(60);
  const pan = await dragged(board.ground(), middle(document.body), board.panButton, 160);
  await rest(20);
  const zoom = await zoomed(board);
  await rest(40);
  const box = nearest(board.boxes());
  const drag = box ? await dragged(box, middle(box), 0, 120) : [];
  window.measured = { pan, zoom, drag };
}
