// What leaves Tragwerk is opened by the programs that other people have: rsvg, poppler, LibreOffice, python-pptx, openpyxl.
// With TRAGWERK_SHOTS naming a folder, what they draw is left there to be looked at.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { PYTHON, ROOT } from "../../ui/tools/setup.mjs";
import { tragwerk } from "../e2e/core.mjs";

const LANGUAGES = ["en", "de"];

/** Everything exported once for each language of the sample. */
function exported(t, language) {
  const folder = mkdtempSync(join(tmpdir(), "tragwerk-clients-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const model = join(ROOT, `models/samples/arvenda.${language}.gtm.json`);
  const to = (name) => join(folder, name);
  const write = (name, ...options) => tragwerk("export", model, "-o", to(name), ...options);
  return { folder, model: JSON.parse(readFileSync(model, "utf8")), to, write };
}

/** Runs a program; it has to succeed. */
function run(program, ...args) {
  const done = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(done.status, 0, `${program} ${args.join(" ")}: ${done.error ?? done.stderr}`);
  return done.stdout;
}

/** LibreOffice with a profile of its own, so that one that is open already is left alone. */
function office(folder, to, file) {
  run("soffice", `-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", to, "--outdir", folder, file);
}

function keep(file, name) {
  if (process.env.TRAGWERK_SHOTS) copyFileSync(file, join(process.env.TRAGWERK_SHOTS, name));
}

/** Pages of a PDF drawn; every one has something on it. */
function drawn(folder, pdf, name) {
  run("pdftoppm", "-r", "60", "-png", pdf, join(folder, name));
  const pages = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".png"));
  for (const page of pages) {
    assert.ok(statSync(join(folder, page)).size > 6_000, `${page} is nearly blank`);
    keep(join(folder, page), page);
  }
  return pages.length;
}

for (const language of LANGUAGES) {
  test(`SVGs are drawn by rsvg, ${language}`, (t) => {
    const { folder, write, to, model } = exported(t, language);
    write("views", "--format", "svg", "--all-views");
    const files = readdirSync(to("views"));
    assert.equal(files.length, model.views.length);
    for (const file of files) {
      run("rsvg-convert", join(to("views"), file), "-o", join(folder, "drawn.png"));
      assert.ok(statSync(join(folder, "drawn.png")).size > 10_000, file);
    }
  });

  test(`a PDF is read and drawn by poppler, ${language}`, (t) => {
    const { folder, write, to, model } = exported(t, language);
    write("all.pdf", "--all-views", "--paper", "a3");
    const about = run("pdfinfo", to("all.pdf"));
    const pages = Number(/Pages: +(\d+)/.exec(about)[1]);
    assert.ok(pages >= model.views.length, `${pages} pages`);
    assert.match(about, /Page size: +1190\.\d+ x 841\.\d+ pts \(A3\)/);
    assert.doesNotMatch(run("pdffonts", to("all.pdf")), / no +(yes|no) +(yes|no) +\d/, "every font is embedded");
    const text = run("pdftotext", to("all.pdf"), "-").replace(/\s+/g, " ");
    for (const view of model.views) assert.ok(text.includes(view.name), view.name);
    const shown = new Set(model.views.flatMap((view) => view.nodes.map(({ element }) => element)));
    const short = model.elements.filter(({ id, name }) => shown.has(id) && !name.includes(" ") && name.length < 14);
    assert.ok(short.length > 3);
    for (const { name } of short) assert.ok(text.includes(name), name);
    assert.equal(drawn(folder, to("all.pdf"), `pdf-${language}`), pages);
    write("whole.pdf", "--all-views", "--whole");
    assert.match(run("pdfinfo", to("whole.pdf")), new RegExp(`Pages: +${model.views.length}\\b`));
  });

  test(`slides are opened by python-pptx and LibreOffice, ${language}`, (t) => {
    const { folder, write, to, model } = exported(t, language);
    write("all.pptx", "--all-views");
    const deck = JSON.parse(run(PYTHON, join(ROOT, "tests/clients/slides.py"), to("all.pptx")));
    assert.equal(deck.width / deck.height, 16 / 9);
    assert.ok(deck.edited, "a text can be changed");
    for (const slide of deck.slides) {
      const sites = new Map(slide.shapes.map(({ id, sites }) => [id, sites]));
      for (const { from, to: end } of slide.connectors) {
        for (const [shape, place] of [from, end]) assert.ok(place < sites.get(shape), `${slide.title}: ${shape}, ${place}`);
      }
    }
    const parts = (view) => deck.slides.filter(({ title }) => title.startsWith(view.name) && /\(\S+ \d+ \S+ \d+\)$/.test(title));
    assert.ok(model.views.some((view) => parts(view).length > 1), "what is too large for a slide is divided");
    for (const view of model.views) {
      const slide = deck.slides.find(({ title }) => title === view.name);
      const names = parts(view).flatMap(({ shapes }) => shapes.map(({ name }) => name));
      for (const { element } of view.nodes) {
        const { name } = model.elements.find(({ id }) => id === element);
        const named = slide.shapes.filter((shape) => shape.name === name && shape.text !== "");
        assert.equal(named.length >= 1, true, `${view.name}: ${name}`);
        if (names.length > 0) assert.ok(names.includes(name), `no part of ${view.name}: ${name}`);
      }
    }
    const connectors = deck.slides.flatMap((slide) => slide.connectors);
    assert.ok(connectors.length > 50, `${connectors.length} connectors`);
    const tables = deck.slides.flatMap((slide) => slide.tables);
    const decisions = model.elements.filter(({ kind }) => kind === "decision").map(({ name }) => name);
    const firsts = tables.flatMap((table) => table.map(([first]) => first));
    for (const name of decisions) assert.ok(firsts.includes(name), name);
    assert.ok(deck.slides.some((slide) => slide.notes.includes("____")), "gaps are told to the speaker");
    office(folder, "pdf", to("all.pptx"));
    assert.equal(drawn(folder, to("all.pdf"), `pptx-${language}`), deck.slides.length);
  });

  test(`tables are opened by openpyxl and LibreOffice, ${language}`, (t) => {
    const { folder, write, to, model } = exported(t, language);
    write("tables.xlsx");
    write("elements.csv", "--table", "elements");
    const { sheets, csv } = JSON.parse(run(PYTHON, join(ROOT, "tests/clients/tables.py"), to("tables.xlsx"), to("elements.csv")));
    assert.equal(sheets.length, 7);
    for (const sheet of sheets) {
      assert.deepEqual(sheet.formulas, [], sheet.name);
      assert.ok(sheet.rows > 0 && sheet.frozen === "B2" && sheet.filter, sheet.name);
    }
    assert.equal(csv.length, model.elements.length + 1);
    assert.deepEqual(new Set(csv.slice(1).map((row) => row[1])), new Set(model.elements.map(({ name }) => name)));
    office(folder, "csv", to("tables.xlsx"));
    assert.ok(existsSync(to("tables.csv")));
  });
}
