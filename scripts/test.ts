/** Every check, in order: types, lint, data, unit and component tests, build, end-to-end tests in Chromium. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { findChromium } from "./browser";
import { build } from "./build";
import { isBuilt } from "./build-state";
import { bin, run } from "./run";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const UNIT = "test-results/unit.json";
const E2E = "test-results/e2e.json";

async function main(): Promise<number> {
  mkdirSync("test-results", { recursive: true });
  for (const report of [UNIT, E2E]) rmSync(report, { force: true });
  const chromium = findChromium();
  const failedSteps: string[] = [];
  const step = async (name: string, task: () => Promise<number>) => {
    console.info(`\n— ${name}`);
    if ((await task()) !== 0) failedSteps.push(name);
  };
  await step("types", async () => (await run(bin("next"), ["typegen"])) || run(bin("tsc"), ["--noEmit"]));
  await step("lint", () => run(bin("biome"), ["check", "."]));
  await step("unit and component tests", () =>
    run(bin("vitest"), ["run", "--update=none", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`]),
  );
  await step("build", async () => (isBuilt() ? 0 : build()));
  if (!failedSteps.includes("build")) await step("end-to-end tests", () => run(bin("playwright"), ["test"], { CHROMIUM_PATH: chromium }));
  const unit = unitCounts();
  const e2e = e2eCounts();
  if (failedSteps.length > 0) console.error(`\nFailed: ${failedSteps.join(", ")}`);
  for (const line of unit.faults) console.error(`  ${line}`);
  const failed = Math.max(unit.failed + e2e.failed, failedSteps.length > 0 ? 1 : 0);
  console.info(`\n${unit.passed + e2e.passed} passed, ${failed} failed, ${unit.skipped + e2e.skipped} skipped`);
  return failed > 0 ? 1 : 0;
}

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Counts, and which failed and why: what their reporter said of them has scrolled away by the end. */
function unitCounts(): Counts & { faults: string[] } {
  if (!existsSync(UNIT)) return { passed: 0, failed: 1, skipped: 0, faults: [] };
  const report: UnitReport = JSON.parse(readFileSync(UNIT, "utf8"));
  const faults = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [`${file}: ${message || "what prepares its tests failed"}`] : [];
    return failed.map(({ fullName, failureMessages }) => `${file} › ${fullName}\n    ${failureMessages[0]?.slice(0, 600)}`);
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests, faults };
}

function e2eCounts(): Counts {
  if (!existsSync(E2E)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } } = JSON.parse(
    readFileSync(E2E, "utf8"),
  );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

process.exit(await main());
