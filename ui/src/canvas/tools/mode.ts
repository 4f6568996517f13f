/** What the canvas is busy with beside selecting and moving. One at a time; points are in the view's own coordinates. */
import type { ElementKind, Point } from "../../generated/wire";
import type { Option } from "./connect";
import type { Moving } from "./reconnect";

export type Mode =
  | { mode: "idle" }
  /**
   * A relation is being drawn by pointer from `source`; the pointer is at `at`, over an element or over nothing.
   * `moving` = an end of a relation that exists is taken elsewhere; `source` is the end that stays.
   */
  | { mode: "aim"; source: string; at: Point; over: string | null; moving?: Moving }
  /** Several relations are possible: one is to be chosen. */
  | { mode: "choose"; source: string; target: string; at: Point; options: Option[]; moving?: Moving; also?: string[] }
  /**
   * The other end is being named; `place` = where a new element goes (null: below the source); `also` = elements that are
   * connected in the same way.
   */
  | { mode: "link"; source: string; at: Point; place: Point | null; also?: string[] }
  /** Where an end of a relation goes is being named; `place` = where a new element goes (null: none is offered). */
  | { mode: "reconnect"; moving: Moving; at: Point; place: Point | null }
  /** An element is being named; `once` = one, then done (palette), else the next opens below. `to` = what it is joined with. */
  | { mode: "capture"; at: Point; kind: ElementKind; once: boolean; to?: { source: string; option: Option } }
  /** What notes become is being chosen. */
  | { mode: "retype"; notes: string[]; at: Point }
  | { mode: "rename"; element: string }
  /** A note is written: an existing one, or a new one at a point; with a size it becomes a group box. */
  | { mode: "note"; id: string | null; at: Point; size?: { width: number; height: number } }
  /** A menu is open; `at` in pixels of the window. */
  | { mode: "menu"; at: Point; subject: Subject };

export type Subject =
  | { on: "element"; id: string }
  | { on: "relation"; id: string }
  | { on: "note"; id: string }
  | { on: "canvas"; at: Point };

export const IDLE: Mode = { mode: "idle" };
