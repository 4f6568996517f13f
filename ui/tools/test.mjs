// npm test [-- STEP …]: sets up and runs everything: core, interface, browser, real window. With steps named, only those.
// In the browser it takes the journeys of `SMOKE`; `npm run test:full` takes all of them.
//
// Every cargo step uses the same packages and features, so that dependencies are compiled once for checking and once for running.
// A step that fails does not hide the next one; a step whose groundwork failed is not run and counts as failed.
// The last line is "N passed, N failed": single tests where a step has them, else the step itself.

import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, setUp } from "./setup.mjs";

const ALL = ["--workspace", "--features", "tragwerk-cli/serve"];

/** The journeys in a browser that every run takes: the main job, each with a mouse and by keys, opening and failing. */
const SMOKE = [
  "bad-files",
  "canvas",
  "exporting",
  "first-minutes",
  "inspector",
  "keyboard-journey",
  "main-job",
  "merging",
  "never-stuck",
  "packs",
  "palette",
  "questions",
  "reference",
  "scenarios",
  "selecting",
  "serve",
  "versions",
];

const full = process.argv.includes("--full");

/** Each step: its name, what it proves, its commands, and the steps that have to have passed before. */
const STEPS = [
  { name: "types", title: "Interface: types and style", commands: [["npm", "run", "--silent", "check"]] },
  {
    name: "scripts",
    title: "Scripts: style",
    commands: [["npx", "biome", "check", "ui/tools", "tests/desktop", "tests/clients"]],
  },
  { name: "unit", title: "Interface: unit tests", commands: [["npm", "run", "--silent", "unit"]] },
  { name: "ui", title: "Interface: build", commands: [["npm", "run", "--silent", "build"]] },
  { name: "fmt", title: "Core: formatting", commands: [["cargo", "fmt", "--all", "--check"]] },
  {
    name: "clippy",
    title: "Core and shell: clippy",
    after: ["ui"],
    commands: [["cargo", "clippy", ...ALL, "--all-targets", "--", "-D", "warnings"]],
  },
  {
    name: "core",
    title: "Core and shell: tests",
    after: ["ui"],
    commands: [["cargo", "test", ...ALL, "--no-fail-fast"]],
  },
  { name: "programs", title: "Programs: build", after: ["ui"], commands: [["cargo", "build", ...ALL, "--bins"]] },
  {
    name: "clients",
    title: "Exports, read by other programs",
    after: ["programs"],
    commands: [nodeTests("tests/clients")],
  },
  {
    name: "browser",
    title: "In the browser, against the real core",
    after: ["ui", "programs"],
    commands: [nodeTests("tests/e2e", full ? undefined : SMOKE)],
  },
  {
    name: "window",
    title: "In the real window",
    after: ["ui", "programs"],
    commands: [inScreen(nodeTests("tests/desktop"))],
  },
];

/** How each test runner says how many passed and failed; a runner may say it several times. */
const COUNTS = [
  {
    passed: /^test result: \w+\. (\d+) passed; \d+ failed/gm,
    failed: /^test result: \w+\. \d+ passed; (\d+) failed/gm,
  },
  { passed: /^ *Tests .*?(\d+) passed/gm, failed: /^ *Tests .*?(\d+) failed/gm },
  { passed: /^ℹ pass (\d+)/gm, failed: /^ℹ fail (\d+)/gm },
];

const chosen = process.argv.slice(2).filter((given) => given !== "--full");
const unknown = chosen.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. There are: ${STEPS.map((step) => step.name).join(", ")}`);
  process.exit(2);
}
const steps = STEPS.filter((step) => chosen.length === 0 || chosen.includes(step.name));

const begun = Date.now();
heading("Set-up");
setUp(["build", "test"]);
const results = [];
for (const step of steps) results.push(await run(step));
summarise();

async function run(step) {
  heading(step.title);
  const start = Date.now();
  const broken = (step.after ?? []).filter((name) =>
    results.some((result) => result.name === name && result.failed > 0),
  );
  if (broken.length > 0) {
    console.log(`not run, because this failed: ${broken.join(", ")}`);
    return { ...step, seconds: 0, passed: 0, failed: 1 };
  }
  let ok = true;
  let said = "";
  for (const command of step.commands) {
    const done = await execute(command);
    ok &&= done.ok;
    said += done.said;
  }
  const seconds = (Date.now() - start) / 1000;
  const { passed, failed } = count(said);
  // A step without single tests counts as one; one that broke off outside its tests has failed at least once.
  const result =
    passed + failed === 0
      ? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
      : { passed, failed: ok ? failed : Math.max(failed, 1) };
  console.log(`— ${step.title}: ${result.failed === 0 ? "passed" : "FAILED"} in ${clock(seconds)}`);
  return { ...step, seconds, ...result };
}

/** Runs a command, shows what it says and keeps it for counting. */
function execute([program, ...args]) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...colours() },
    });
    let said = "";
    child.stdout.on("data", (data) => {
      said += data;
      process.stdout.write(data);
    });
    child.stderr.on("data", (data) => {
      said += data;
      process.stderr.write(data);
    });
    child.on("error", (problem) => {
      console.error(String(problem));
      done({ ok: false, said });
    });
    child.on("close", (status) => done({ ok: status === 0, said }));
  });
}

function colours() {
  return process.stdout.isTTY
    ? { CARGO_TERM_COLOR: "always", FORCE_COLOR: "1" }
    : { CARGO_TERM_COLOR: "never", NO_COLOR: "1" };
}

function count(said) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how terminals colour
  const plain = said.replace(/\u001b\[[0-9;]*m/g, "");
  const sum = (which) =>
    COUNTS.flatMap((runner) => [...plain.matchAll(runner[which])]).reduce(
      (total, match) => total + Number(match[1]),
      0,
    );
  return { passed: sum("passed"), failed: sum("failed") };
}

function summarise() {
  heading("Summary");
  const wide = Math.max(...results.map((result) => result.title.length));
  for (const { title, passed, failed, seconds } of results) {
    console.log(
      `${failed === 0 ? "  ok  " : "FAILED"}  ${title.padEnd(wide)}  ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${clock(seconds)}`,
    );
  }
  const total = (which) => results.reduce((sum, result) => sum + result[which], 0);
  console.log(`\nin ${clock((Date.now() - begun) / 1000)}`);
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  process.exit(total("failed") === 0 ? 0 : 1);
}

/** Node's own runner over the test files of a folder (or those of them that are named), one after the other: they share two cores and one screen. */
function nodeTests(folder, named) {
  const files = named
    ? named.map((name) => `${name}.test.mjs`)
    : readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith(".test.mjs"))
        .sort();
  return [
    "node",
    "--test",
    "--test-reporter=spec",
    "--test-concurrency=1",
    `--test-timeout=${full ? 420_000 : 180_000}`,
    ...files.map((name) => join(folder, name)),
  ];
}

/** The same command on a screen in memory, so that nothing pops up on a desktop. */
function inScreen(command) {
  return ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x900x24", ...command];
}

function heading(title) {
  console.log(`\n=== ${title} ===`);
}

function clock(seconds) {
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
