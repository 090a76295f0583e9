import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["node_modules", ".next", "tests/e2e"],
    setupFiles: ["tests/setup.ts"],
    // One less than the cores by default, which on two of them is one file at a time.
    maxWorkers: "100%",
    // A machine that others use as well is not taken for a fault.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
