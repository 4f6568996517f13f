// Set-up: what this machine needs before Tragwerk can be built or tested, and how it gets there.
//
// Only Node's own modules, because it runs before anything is installed. It never runs by itself (no postinstall): `npm start`
// and `npm test` call it, it says what it installs and why, and without the right to install it prints the one line and stops.
// Prerequisites it does not install, because the distributions' own are too old: Node and Rust.

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const NODE_AT_LEAST = [20, 19];
const RUST_AT_LEAST = [1, 90];

/** What has to be there, for which purpose, how it is recognised and which Debian or Ubuntu packages bring it. */
const NEEDS = [
  {
    purpose: "build",
    what: "a C compiler and linker (SQLite and Rust need it)",
    found: () => has("cc"),
    packages: ["build-essential"],
  },
  {
    purpose: "build",
    what: "pkg-config (finds the system's libraries)",
    found: () => has("pkg-config"),
    packages: ["pkg-config"],
  },
  {
    purpose: "build",
    what: "WebKitGTK 4.1 with headers (the window's web view)",
    found: () => has("pkg-config") && succeeds("pkg-config", ["--exists", "webkit2gtk-4.1"]),
    packages: ["libwebkit2gtk-4.1-dev"],
  },
  {
    purpose: "test",
    what: "Xvfb (a screen in memory, so that tests open no windows on yours)",
    found: () => has("xvfb-run") && has("xauth"),
    packages: ["xvfb", "xauth"],
  },
  {
    purpose: "test",
    what: "WebKitWebDriver (drives the real window)",
    found: () => has("WebKitWebDriver"),
    packages: ["webkit2gtk-driver"],
  },
  {
    purpose: "test",
    what: "Chromium (drives the interface in a browser)",
    found: () => has("chromium"),
    packages: ["chromium"],
  },
  {
    purpose: "test",
    what: "git (the tests of diff and merge use real repositories)",
    found: () => has("git"),
    packages: ["git"],
  },
  {
    purpose: "test",
    what: "Graphviz (pictures are held against those of dot)",
    found: () => has("dot"),
    packages: ["graphviz"],
  },
  {
    purpose: "test",
    what: "rsvg-convert (draws exported SVGs)",
    found: () => has("rsvg-convert"),
    packages: ["librsvg2-bin"],
  },
  {
    purpose: "test",
    what: "pdftotext, pdftoppm (read and draw exported PDFs)",
    found: () => has("pdftotext") && has("pdftoppm") && has("pdfinfo"),
    packages: ["poppler-utils"],
  },
  {
    purpose: "test",
    what: "LibreOffice without a window (opens exported slides and tables)",
    found: () => has("soffice"),
    packages: ["libreoffice-impress-nogui", "libreoffice-calc-nogui"],
  },
  {
    purpose: "test",
    what: "Python with virtual environments (reads exported slides and tables)",
    found: () => succeeds("python3", ["-c", "import venv, ensurepip"]),
    packages: ["python3-venv"],
  },
];

/** Python's readers of office files, exactly these; in a folder of their own, so that nothing of the system changes. */
const READERS = ["python-pptx==1.0.2", "openpyxl==3.1.5"];

/** The Python that has them. */
export const PYTHON = join(ROOT, "target", "clients", "bin", "python");

/**
 * Makes the machine ready for the purposes ("build", "test"); ends the process with status 1 and a sentence when it cannot.
 */
export function setUp(purposes) {
  requireNode();
  findCargo();
  requireRust();
  installSystemPackages(NEEDS.filter((need) => purposes.includes(need.purpose) && !need.found()));
  installNodeModules();
  if (purposes.includes("test")) installReaders();
}

/** Whether a program is on the PATH and may be run. */
export function has(program) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Says why it cannot go on and ends the process. */
export function stop(sentence, status = 1) {
  console.error(`\n${sentence}`);
  process.exit(status);
}

function requireNode() {
  if (!atLeast(process.versions.node, NODE_AT_LEAST)) {
    stop(
      `Tragwerk needs Node ${NODE_AT_LEAST.join(".")} or newer; this is ${process.versions.node}. See https://nodejs.org/en/download`,
    );
  }
}

/** rustup puts cargo into ~/.cargo/bin, which a shell opened before, or CI, may not have on its PATH. */
function findCargo() {
  const usual = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "bin");
  if (!has("cargo") && existsSync(join(usual, "cargo")))
    process.env.PATH = `${usual}${delimiter}${process.env.PATH ?? ""}`;
}

function requireRust() {
  const wanted = RUST_AT_LEAST.join(".");
  const how = "Install it with rustup: https://rustup.rs (the one in Debian and Ubuntu is too old).";
  if (!has("cargo")) stop(`Tragwerk needs Rust ${wanted} or newer, and there is no cargo on the PATH. ${how}`);
  const version = /rustc (\d+\.\d+\.\d+)/.exec(output("rustc", ["--version"]))?.[1];
  if (!version || !atLeast(version, RUST_AT_LEAST)) {
    stop(
      `Tragwerk needs Rust ${wanted} or newer; this is ${version ?? "unknown"}. ${version ? "With rustup: rustup update stable" : how}`,
    );
  }
}

function installSystemPackages(missing) {
  if (missing.length === 0) return;
  const packages = missing.flatMap((need) => need.packages);
  const install = ["apt-get", "install", "--yes", "--no-install-recommends", ...packages];
  const line = `apt-get update && ${install.join(" ")}`;
  console.log("Missing on this machine:");
  for (const need of missing) console.log(`  ${need.what}: ${need.packages.join(" ")}`);

  if (!has("apt-get"))
    stop(
      `This set-up knows Debian and Ubuntu only. Install what your system calls these packages: ${packages.join(" ")}`,
    );
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && !(has("sudo") && process.stdin.isTTY)) stop(`Run this as root, then start again:\n  ${line}`);

  console.log(`\nInstalling${asRoot ? "" : " through sudo, which may ask for your password"}: ${packages.join(" ")}`);
  const run = (command) => {
    const words = asRoot ? command : ["sudo", ...command];
    return (
      spawnSync(words[0], words.slice(1), {
        stdio: "inherit",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0
    );
  };
  // Old package lists may still do: whether the update worked shows in the installation.
  run(["apt-get", "update", "--quiet"]);
  if (!run(install)) stop(`The packages could not be installed. To see why, run as root:\n  ${line}`);
  const still = missing.filter((need) => !need.found());
  if (still.length > 0) stop(`Installed, but still not found: ${still.map((need) => need.what).join("; ")}`);
}

function installNodeModules() {
  if (modulesMatchLock()) return;
  console.log("Installing the interface's packages as package-lock.json names them (npm ci)");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: ROOT, stdio: "inherit" });
  if (npm.status !== 0)
    stop("npm ci failed; its own message stands above. Without a network it needs a filled npm cache.");
}

function installReaders() {
  const wanted = READERS.map((reader) => reader.split("=="));
  const same = wanted.map(([name, version]) => `version("${name}") == "${version}"`).join(" and ");
  const check = `from importlib.metadata import version; assert ${same}`;
  if (succeeds(PYTHON, ["-c", check])) return;
  console.log(`Installing Python's readers of office files into target/clients: ${READERS.join(" ")}`);
  const folder = join(ROOT, "target", "clients");
  const made = spawnSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
  const words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...READERS];
  const filled = made.status === 0 && spawnSync(PYTHON, words, { stdio: "inherit" }).status === 0;
  if (!filled)
    stop("Python's readers could not be installed; the message stands above. Without a network pip needs a mirror.");
}

/** Whether node_modules is what package-lock.json says; packages for other platforms may be absent. */
function modulesMatchLock() {
  const wanted = packagesIn(join(ROOT, "package-lock.json"));
  const present = packagesIn(join(ROOT, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  const same = (path) =>
    present[path]?.version === wanted[path]?.version && present[path]?.integrity === wanted[path]?.integrity;
  const complete = Object.entries(wanted).every(
    ([path, one]) => path === "" || same(path) || (!present[path] && one.optional),
  );
  return complete && Object.keys(present).every((path) => wanted[path]);
}

function packagesIn(lock) {
  try {
    return JSON.parse(readFileSync(lock, "utf8")).packages;
  } catch {
    return null;
  }
}

/** Whether a version such as "20.20.2" is at least [20, 19]. */
export function atLeast(version, [major, minor]) {
  const [thisMajor, thisMinor] = version.split(".").map(Number);
  return thisMajor > major || (thisMajor === major && thisMinor >= minor);
}

function succeeds(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

function output(program, args) {
  return spawnSync(program, args, { encoding: "utf8" }).stdout ?? "";
}
