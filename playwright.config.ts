import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/browser";

const port = Number(process.env.E2E_PORT ?? 3417);

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  // A machine that others use as well is not taken for a fault.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // What keeps the server busy on purpose runs when nothing else waits for its answers.
  projects: [
    { name: "site", testIgnore: "load.spec.ts" },
    { name: "load", testMatch: "load.spec.ts", dependencies: ["site"] },
  ],
  // Emptied at every start; the reports stand beside it.
  outputDir: "test-results/e2e",
  reporter: [["line"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: { baseURL: `http://localhost:${port}`, launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS } },
  webServer: {
    command: "node --import tsx server/index.ts",
    url: `http://localhost:${port}/en`,
    env: { PORT: String(port), NODE_ENV: "production", WORKERS: "1" },
    reuseExistingServer: false,
  },
});
