/** A number for an object, the same as long as it is the same object: what is asked anew when the object is another one. */
const numbers = new WeakMap<object, number>();
let last = 0;

export function serial(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(object, last);
  return last;
}
