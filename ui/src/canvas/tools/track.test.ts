import { expect, it } from "vitest";
import { track } from "./track";

function followed(pointer: number) {
  const seen: string[] = [];
  track(pointer, {
    move: (at) => void seen.push(`move ${at.x},${at.y}`),
    end: (at) => void seen.push(`end ${at.x},${at.y}`),
    cancel: () => void seen.push("cancel"),
  });
  return seen;
}
const pointer = (type: string, pointerId: number, x: number, y: number) =>
  dispatchEvent(Object.assign(new MouseEvent(type, { clientX: x, clientY: y }), { pointerId }));

it("follows its own pointer until it is released", () => {
  const seen = followed(1);
  pointer("pointermove", 1, 4, 5);
  pointer("pointermove", 2, 9, 9);
  pointer("pointerup", 1, 6, 7);
  pointer("pointermove", 1, 8, 8);
  expect(seen).toEqual(["move 4,5", "end 6,7"]);
});

it("gives up on Esc, which nobody else hears, and when the pointer is lost", () => {
  const seen = followed(1);
  const key = new KeyboardEvent("keydown", { key: "Escape", cancelable: true });
  dispatchEvent(key);
  pointer("pointerup", 1, 6, 7);
  expect(seen).toEqual(["cancel"]);
  expect(key.defaultPrevented).toBe(true);
  const lost = followed(3);
  pointer("pointercancel", 3, 0, 0);
  expect(lost).toEqual(["cancel"]);
});
