/** What the environment asks of the server, and what is wrong with it. */
import { createServer } from "node:net";
import { availableParallelism } from "node:os";
import { takesReports } from "../lib/error-report";
import { siteSetting } from "../lib/server/site-setting";

type Environment = Record<string, string | undefined>;

export interface Settings {
  port: number;
  workers: number;
}

/** PORT (3000) and WORKERS (one a core, four at most), or one sentence about the first setting that cannot be followed. */
export function readSettings({ PORT, WORKERS, SITE_URL, REPORT_ADDRESS }: Environment): Settings | string {
  const port = whole(PORT, 3000);
  if (!(port >= 1 && port <= 65535)) return `PORT is "${PORT}"; it takes a number from 1 to 65535.`;
  const workers = whole(WORKERS, Math.min(availableParallelism(), 4));
  if (!(workers >= 1 && workers <= 64)) return `WORKERS is "${WORKERS}"; it takes a number from 1 to 64.`;
  if (REPORT_ADDRESS && !takesReports(REPORT_ADDRESS))
    return `REPORT_ADDRESS is "${REPORT_ADDRESS}"; it takes mailto: and an address, or a page that begins with http:// or https://.`;
  if (SITE_URL && !siteSetting(SITE_URL)) return `SITE_URL is "${SITE_URL}"; it takes an address that begins with http:// or https://.`;
  return { port, workers };
}

/** The settings as far as they can be followed; otherwise says why not and ends the process. */
export async function settingsOrExit(): Promise<Settings> {
  const settings = readSettings(process.env);
  const fault = typeof settings === "string" ? settings : (await isFree(settings.port)) ? undefined : takenText(settings.port);
  if (typeof settings !== "string" && fault === undefined) return settings;
  console.error(fault);
  process.exit(1);
}

export function takenText(port: number): string {
  return `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port < 65535 ? port + 1 : port - 1} npm start`;
}

function whole(text: string | undefined, fallback: number): number {
  if (text === undefined || text === "") return fallback;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(wanted, () => probe.close(() => resolve(true)));
  });
}
