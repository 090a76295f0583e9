import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const UNIT = { include: ["**/*.test.{ts,tsx}"], exclude: ["node_modules", ".next", "tests/e2e"] };
/** Of the whole: they register charts, summits and settings, which would be there for what follows. */
const WHOLE = ["tests/*.test.{ts,tsx}"];

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
      { extends: true, test: { ...UNIT, name: "parts", exclude: [...UNIT.exclude, ...WHOLE], isolate: false, unstubGlobals: true } },
      { extends: true, test: { ...UNIT, name: "whole", include: WHOLE } },
    ],
  },
});
