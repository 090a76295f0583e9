import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get, type IncomingHttpHeaders } from "node:http";
import { type AddressInfo, createServer } from "node:net";

export interface Served {
  origin: string;
  /** Of the process that leads the workers. */
  pid: number;
  stop(): Promise<void>;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  /** As sent: compressed where the request allows it. */
  bytes: number;
  body: Buffer;
}

interface Serving {
  workers: number;
  /** Whether every page is rendered anew. */
  fresh: boolean;
  /** Where the project was built; here when left out. */
  folder?: string;
  /** What the server is told beside that. */
  env?: Record<string, string>;
}

/** The built dashboard on a free port. */
export async function serve({ workers, fresh, folder, env = {} }: Serving): Promise<Served> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", "server/index.ts"], {
    env: { ...process.env, ...env, NODE_ENV: "production", PORT: String(port), WORKERS: String(workers), PLENARY_FRESH: fresh ? "1" : "0" },
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://localhost:${port}`;
  let stopping = false;
  const exited = once(child, "exit").then(([code, signal]) => {
    if (!stopping) console.error(`the server ended by itself (${signal ?? `exit ${code}`})`);
  });
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 300) {
      child.kill();
      throw new Error("the server did not start");
    }
    const answered = await fetch(`${origin}/health`).catch(() => undefined);
    if (answered?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      stopping = true;
      child.kill("SIGTERM");
      await exited;
    },
  };
}

/** One GET. */
export function ask(url: string, agent: Agent, encoding: "gzip" | "identity"): Promise<Answered> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: body.length, body });
      });
    }).on("error", reject);
  });
}

export function keptConnections(count: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: count });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
