/** What the server does: milliseconds for a page, pages a second. */

import { ask, keptConnections } from "../serve";
import type { Page } from "./pages";
import { percentile } from "./stats";

export interface Rendering {
  /** Milliseconds from request to last byte, uncompressed, one request at a time. */
  p50: number;
  p95: number;
}

/** Renders a page anew many times, after some to warm up. */
export async function renderTime(origin: string, page: Page, samples: number): Promise<Rendering> {
  const agent = keptConnections(1);
  const times: number[] = [];
  for (let i = -15; i < samples; i++) {
    const start = performance.now();
    const { status } = await ask(origin + page.path, agent, "identity");
    if (status !== 200) throw new Error(`${status} for ${page.path}`);
    if (i >= 0) times.push(performance.now() - start);
  }
  agent.destroy();
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

interface Asked {
  /** Pages at most. */
  most: number;
  seconds: number;
  /** Pages that are asked for before, at most for five seconds. */
  warm?: number;
}

/** Pages a second over kept connections, at most `most` pages and `seconds` seconds. The asking shares the machine's cores. */
export async function throughput(origin: string, pages: readonly Page[], { most, seconds, warm = pages.length * 30 }: Asked) {
  const agent = keptConnections(16);
  const load = async (count: number, until: number) => {
    let asked = 0;
    let answered = 0;
    const worker = async () => {
      while (asked < count && performance.now() < until) {
        const { path } = pages[asked++ % pages.length];
        const { status } = await ask(origin + path, agent, "gzip");
        if (status !== 200) throw new Error(`${status} for ${path}`);
        answered++;
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    return answered;
  };
  await load(warm, performance.now() + 5000);
  const start = performance.now();
  const answered = await load(most, start + seconds * 1000);
  agent.destroy();
  return (1000 * answered) / (performance.now() - start);
}
