import { expect, it } from "vitest";
import { newId } from "./new-id";

it("ids are version 7 and sort by time", () => {
  const id = newId(0x0123456789ab);
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId(1000) < newId(2000)).toBe(true);
  expect(newId()).not.toBe(newId());
});
