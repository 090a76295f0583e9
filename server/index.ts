/** Serves the built dashboard on PORT (3000), with one worker a core, four at most. */
import cluster from "node:cluster";
import { createServer } from "node:net";
import { availableParallelism } from "node:os";
import { serve } from "./worker";

const port = Number(process.env.PORT ?? 3000);

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}"; it takes a number from 1 to 65535.`);
  process.exit(1);
}

if (cluster.isPrimary) await lead();
else await serve(port, { fresh: process.env.PLENARY_FRESH === "1" });

async function lead(): Promise<void> {
  if (!(await isFree(port))) {
    console.error(`Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`);
    process.exit(1);
  }
  const workers = Number(process.env.WORKERS) || Math.min(availableParallelism(), 4);
  let ready = 0;
  let stopping = false;
  const stop = () => {
    stopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.kill();
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
  for (let i = 0; i < workers; i++) cluster.fork();
}

function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(wanted, () => probe.close(() => resolve(true)));
  });
}
