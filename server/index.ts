/** Serves the built dashboard on PORT (3000), with one worker a core, four at most. */
import cluster from "node:cluster";
import { once } from "node:events";
import { readSettings, settingsOrExit } from "./settings";
import { serve } from "./worker";

/** Room for what lives no longer than an answer, in MB a worker. With Node's own 16 much of it is still alive when that is full, and is kept on. */
const YOUNG_SPACE = 32;

if (cluster.isPrimary) await lead();
else await work();

async function work(): Promise<void> {
  const settings = readSettings(process.env);
  if (typeof settings !== "string") await serve(settings.port, { fresh: process.env.PLENARY_FRESH === "1" });
}

async function lead(): Promise<void> {
  const { port, workers } = await settingsOrExit();
  let ready = 0;
  let stopping = false;
  const stop = async () => {
    stopping = true;
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    // Each ends once it has answered what it was asked.
    for (const worker of workers) worker.process.kill("SIGTERM");
    await Promise.all(workers.map((worker) => once(worker, "exit")));
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  cluster.on("listening", () => {
    ready += 1;
    if (ready === 1) console.info(`Plenary is served at http://localhost:${port}`);
  });
  cluster.on("exit", (_worker, code) => {
    if (stopping) return;
    if (ready === 0) {
      console.error(`The server could not start (exit ${code}).`);
      process.exit(1);
    }
    cluster.fork();
  });
  cluster.setupPrimary({ execArgv: [...process.execArgv, `--max-semi-space-size=${YOUNG_SPACE}`] });
  for (let i = 0; i < workers; i++) cluster.fork();
}
