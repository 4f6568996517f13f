/** Keeps at most one call of a slow function under way; of the calls that came meanwhile only the last is made. */
export interface Latest<Argument> {
  /** Asks for a call; earlier ones that were not yet made are forgotten. */
  ask(argument: Argument): void;
  /** Forgets what waits, and the answer that is under way. */
  drop(): void;
}

/** `use` gets the answers, in order; a call that fails is passed over. */
export function latest<Argument, Answer>(
  call: (argument: Argument) => Promise<Answer>,
  use: (answer: Answer) => void,
): Latest<Argument> {
  let busy = false;
  let waiting: { argument: Argument } | null = null;
  let round = 0;

  async function run(argument: Argument): Promise<void> {
    busy = true;
    const mine = round;
    try {
      const answer = await call(argument);
      if (mine === round) use(answer);
    } catch {
      // A preview that cannot be had is not shown; the step itself will say what is wrong.
    }
    busy = false;
    const next = waiting;
    waiting = null;
    if (next) void run(next.argument);
  }

  return {
    ask(argument) {
      if (busy) waiting = { argument };
      else void run(argument);
    },
    drop() {
      round += 1;
      waiting = null;
    },
  };
}
