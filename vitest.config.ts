import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const UNIT = { include: ["**/*.test.{ts,tsx}"], exclude: ["node_modules", ".next", "tests/e2e"] };
/** They register charts, summits and settings, which would be there for what follows. */
const APART = ["toy-*", "second-summit", "limits", "messages", "downloads", "files"].map((name) => `tests/${name}.test.{ts,tsx}`);

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    setupFiles: ["tests/setup.ts"],
    // One less than the cores by default, which on two of them is one file at a time.
    maxWorkers: "100%",
    // A machine that others use as well is not taken for a fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { ...UNIT, name: "together", exclude: [...UNIT.exclude, ...APART], isolate: false, unstubGlobals: true } },
      { extends: true, test: { ...UNIT, name: "apart", include: APART } },
    ],
  },
});
