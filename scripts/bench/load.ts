/** What many readers at once do to the server. */
import { execFileSync } from "node:child_process";
import autocannon from "autocannon";
import { chartsOf } from "../../charts/available";
import { dataset, newestSummit } from "../../data";
import { notableOf } from "../../lib/chart";

export interface Load {
  perSecond: number;
  /** Answers other than 2xx, broken connections and those that took longer than ten seconds. */
  failed: number;
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
export async function load(
  origin: string,
  paths: readonly string[],
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Load> {
  const requests = paths.map((path) => ({ path, headers: { "accept-encoding": "gzip" } }));
  const {
    errors,
    timeouts,
    non2xx,
    requests: answered,
  } = await autocannon({ url: origin, connections: clients, duration: seconds, requests });
  return { perSecond: answered.average, failed: errors + timeouts + non2xx };
}

/** Memory that a process and those it started hold, in bytes. */
export function memoryOf(pid: number): number {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return all.reduce((sum, [own, parent, rss]) => (own === pid || parent === pid ? sum + rss * 1024 : sum), 0);
}
