/** Checks the data and builds the dashboard. `--if-needed` does nothing when the build is current. */
import { isBuilt, markBuilt } from "./build-state";
import { bin, run } from "./run";

export async function build(): Promise<number> {
  const faults = await run(bin("tsx"), ["scripts/check-data.ts"]);
  if (faults !== 0) return faults;
  const code = await run(bin("next"), ["build"], { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  if (code !== 0) return code;
  const wrote = await run(bin("tsx"), ["scripts/build-deck-scripts.ts"]);
  if (wrote === 0) markBuilt();
  return wrote;
}

if (process.argv[1]?.endsWith("build.ts")) process.exit(process.argv.includes("--if-needed") && isBuilt() ? 0 : await build());
