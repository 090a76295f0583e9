/** Finds a Chromium to test in, or installs one. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** The first is the same browser without windows of its own: it opens a page with half the work. */
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const MAC = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

/** Flags under which Chromium runs as root, without a screen and without calling home. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Letters as wide as browsers with windows set them.
  "--font-render-hinting=none",
];

/** The path of a Chromium: CHROMIUM_PATH, an installed one, Playwright's, else one it installs. Throws one sentence when there is none. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  }
  return installed() ?? install();
}

function installed(): string | undefined {
  for (const name of NAMES) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout?.trim();
    if (found) return found;
  }
  return [...MAC, chromium.executablePath()].find((path) => existsSync(path));
}

function install(): string {
  const root = process.getuid?.() === 0;
  const fromDebian = (name: string): [string, string[]] => [
    "sh",
    ["-c", `apt-get update && apt-get install -y --no-install-recommends ${name} fonts-liberation`],
  ];
  const attempts: [string, string[]][] = [
    ...(root && existsSync("/usr/bin/apt-get") ? ["chromium-headless-shell", "chromium"].map(fromDebian) : []),
    ["npx", ["playwright", "install", "chromium"]],
  ];
  for (const [command, args] of attempts) {
    console.info(`No Chromium found; running: ${command} ${args.join(" ")}`);
    try {
      execFileSync(command, args, { stdio: "inherit" });
    } catch {
      continue;
    }
    const found = installed();
    if (found) return found;
  }
  throw new Error("No Chromium was found and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to one.");
}
