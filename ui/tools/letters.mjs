// The letters of the window, from the font files that the Rust renderer measures with. Of each weight there are two faces: a
// small one with the Latin characters, and the file itself, which a page fetches only for a text that has others.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subset from "subset-font";

/** Weights as CSS counts them, by the name in the file. */
const WEIGHTS = { Regular: 400, Medium: 500, SemiBold: 600, Bold: 700 };

/** Code points of the Latin faces: Basic Latin, Latin-1, and the signs and arrows that texts in English and German use. */
const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x160, 0x161],
  [0x17d, 0x17e],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
];

/** Writes the Latin faces and `letters.css` into `folder`, where they are missing or older than the fonts. */
export async function writeLetters(fonts, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(WEIGHTS)) {
    const whole = join(fonts, `Inter-${name}.ttf`);
    const latin = join(folder, `Inter-${name}-latin.woff2`);
    if (isFresh(latin, whole)) continue;
    // Whole or not there: what was cut off half-way would be taken for fresh.
    writeFileSync(`${latin}.part`, await subset(readFileSync(whole), characters(), { targetFormat: "woff2" }));
    renameSync(`${latin}.part`, latin);
  }
  const css = Object.entries(WEIGHTS).flatMap(([name, weight]) => faces(name, weight));
  writeFileSync(join(folder, "letters.css"), css.join("\n"));
}

const isFresh = (made, from) =>
  existsSync(made) && statSync(made).mtimeMs > Math.max(statSync(from).mtimeMs, statSync(import.meta.filename).mtimeMs);

const between = ([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
const characters = () => LATIN.flatMap(between).join("");

/** Both faces of a weight; where they overlap, the later one is taken. */
function faces(name, weight) {
  const range = LATIN.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(", ");
  const face = (source, more) =>
    `@font-face { font-family: "Inter"; font-weight: ${weight}; font-display: block; src: ${source}; ${more}}`;
  return [
    face(`url("@fonts/Inter-${name}.ttf") format("truetype")`, ""),
    face(`url("./Inter-${name}-latin.woff2") format("woff2")`, `unicode-range: ${range}; `),
  ];
}
