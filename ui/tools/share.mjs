/** The time that so large a part (0 to 1) of several does not exceed: 0.5 is the median. */
export const share = (times, part) =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? Number.NaN;
