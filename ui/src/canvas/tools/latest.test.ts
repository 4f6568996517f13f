import { describe, expect, it } from "vitest";
import { latest } from "./latest";

function slow() {
  const calls: { argument: number; done(): Promise<void> }[] = [];
  const got: number[] = [];
  const one = latest(
    (argument: number) =>
      new Promise<number>((resolve) => {
        const done = async () => {
          resolve(argument);
          await Promise.resolve();
          await new Promise((next) => setTimeout(next));
        };
        calls.push({ argument, done });
      }),
    (answer) => void got.push(answer),
  );
  return { one, calls, got };
}

describe("latest", () => {
  it("has one call under way and then makes the last that was asked for", async () => {
    const { one, calls, got } = slow();
    one.ask(1);
    one.ask(2);
    one.ask(3);
    expect(calls.map((call) => call.argument)).toEqual([1]);
    await calls[0]?.done();
    expect(calls.map((call) => call.argument)).toEqual([1, 3]);
    await calls[1]?.done();
    expect(got).toEqual([1, 3]);
  });

  it("forgets what waits and what is under way", async () => {
    const { one, calls, got } = slow();
    one.ask(1);
    one.ask(2);
    one.drop();
    await calls[0]?.done();
    expect(calls).toHaveLength(1);
    expect(got).toEqual([]);
    one.ask(4);
    await calls[1]?.done();
    expect(got).toEqual([4]);
  });

  it("goes on after a call that failed", async () => {
    const got: number[] = [];
    const one = latest(
      async (argument: number) => {
        if (argument === 1) throw new Error("gone");
        return argument;
      },
      (answer) => void got.push(answer),
    );
    one.ask(1);
    one.ask(2);
    await new Promise((next) => setTimeout(next));
    expect(got).toEqual([2]);
  });
});
