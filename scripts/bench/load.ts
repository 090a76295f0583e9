/** What many readers at once do to the server. */
import { execFileSync } from "node:child_process";
import autocannon from "autocannon";
import { chartsOf } from "../../charts/available";
import { dataset, newestSummit } from "../../data";
import { notableOf } from "../../lib/chart";

export interface Load {
  /** Answered as asked. */
  perSecond: number;
  /** Answered with 429: more pictures than the server draws in good time, in percent of all answers. */
  refused: number;
  /** Answers other than these, broken connections and those that took longer than ten seconds. */
  failed: number;
}

interface Crowd {
  clients: number;
  seconds: number;
}

/** The kinds of answers asked for, by what their addresses end with. */
export const KINDS = { pages: "", SVG: ".svg", PNG: ".png", CSV: ".csv" } as const;

/** Every chart in the states worth looking at, as one kind of answer. */
export async function pathsOf(ending: string): Promise<string[]> {
  const data = dataset(newestSummit());
  return (await chartsOf(data)).flatMap((chart) =>
    notableOf(chart, chart.domain(data)).map(({ query }) => `/en/${data.summit.id}/${chart.id}${ending}${query && `?${query}`}`),
  );
}

/** Clients that each ask again as soon as they are answered, over all paths in turn. */
export function load(origin: string, paths: readonly string[], crowd: Crowd): Promise<Load> {
  return run(
    origin,
    paths.map((path) => ({ path })),
    crowd,
  );
}

/** The same with pictures of which no two are alike, the largest near the most pixels that one may have. */
export async function loadOfPictures(origin: string, crowd: Crowd): Promise<Load> {
  const paths = await pathsOf(".png");
  let asked = 0;
  const next = () => {
    const path = paths[asked % paths.length];
    return `${path}${path.includes("?") ? "&" : "?"}width=${1200 + (asked++ % 700)}&scale=2`;
  };
  return run(origin, [{ setupRequest: (request) => ({ ...request, path: next() }) }], crowd);
}

async function run(origin: string, requests: autocannon.Request[], { clients, seconds }: Crowd): Promise<Load> {
  const headers = { "accept-encoding": "gzip" };
  const {
    errors,
    duration,
    statusCodeStats = {},
  } = await autocannon({ url: origin, connections: clients, duration: seconds, headers, requests });
  const count = (status: `${number}`) => statusCodeStats[status]?.count ?? 0;
  const all = Object.values(statusCodeStats).reduce((sum, { count = 0 }) => sum + count, 0);
  const [asked, refused] = [count("200"), count("429")];
  return { perSecond: asked / duration, refused: all > 0 ? (100 * refused) / all : 0, failed: errors + all - asked - refused };
}

/** Memory that a process and those it started hold, in bytes. */
export function memoryOf(pid: number): number {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return all.reduce((sum, [own, parent, rss]) => (own === pid || parent === pid ? sum + rss * 1024 : sum), 0);
}

/** The most memory that a process and those it started held during a task, looked at four times a second, in bytes. */
export async function peakDuring(pid: number, task: () => Promise<void>): Promise<number> {
  let peak = memoryOf(pid);
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid));
  }, 250);
  await task().finally(() => clearInterval(timer));
  return peak;
}
