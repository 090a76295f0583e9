/** Builds when there is no current build, then serves. What cannot be served is said before anything is built. */
import { settingsOrExit } from "../server/settings";
import { build } from "./build";
import { isBuilt } from "./build-state";
import { run } from "./run";

await settingsOrExit();
if (!isBuilt()) {
  console.info("Building the dashboard (about a minute, once) …");
  const code = await build();
  if (code !== 0) process.exit(code);
}
process.exit(await run(process.execPath, ["--import", "tsx", "server/index.ts"], { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }));
