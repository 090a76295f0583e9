/** Summits that never were, to measure what many of them cost: each a copy of one, with series of its own. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check, Summit } from "../../../data/read";

const DAY = 24 * 60 * 60 * 1000;

/** Fills a data folder with the project's data and copies of a summit, until there are `count` summits in all. */
export function writeSummits(data: string, folder: string, count: number): void {
  for (const part of ["summits", "series", "lines", "decks", "releases"]) cpSync(join(data, part), join(folder, part), { recursive: true });
  const jsonIn = (part: string) => readdirSync(join(data, part)).filter((name) => name.endsWith(".json"));
  const read = (part: string, name: string) => JSON.parse(readFileSync(join(data, part, name), "utf8"));
  const write = (part: string, name: string, content: object) =>
    writeFileSync(join(folder, part, `${name}.json`), JSON.stringify(content, null, 1));
  const [first] = jsonIn("summits");
  const summit: Summit = read("summits", first);
  const [series, decks] = [jsonIn("series"), jsonIn("decks")];
  for (let i = 1; i < count; i++) {
    const id = `${summit.id}-${i}`;
    const own = (name: string) => `${name}-${i}`;
    // Each a day before the one before it: the one that was is the newest.
    const day = new Date(Date.parse(summit.event.from) - i * DAY).toISOString().slice(0, 10);
    const checks = summit.checks.map((check) => withSeries(check, own));
    write("summits", id, { ...summit, id, checks, event: { ...summit.event, short: `${summit.event.short} ${i}`, from: day } });
    for (const name of series) {
      const content = read("series", name);
      write("series", own(content.id), { ...content, id: own(content.id) });
    }
    for (const name of decks) write("decks", own(name.replace(/\.json$/, "")), { ...read("decks", name), summit: id });
  }
}

/** A check held against series of another name; but for shares of the world, whose chart knows its series by theirs. */
function withSeries(check: Check, named: (series: string) => string): Check {
  if (check.method === "share-of-world" || !("series" in check)) return check;
  const also = "also" in check && check.also ? { also: { ...check.also, series: named(check.also.series) } } : {};
  return { ...check, series: named(check.series), ...also } as Check;
}
