import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as getFile } from "@/app/[locale]/[summit]/[chart]/[format]/route";
import { GET as getFeed } from "@/app/[locale]/[summit]/corrections.atom/route";
import { sharedView } from "@/components/file/shared-view";
import { markedIn } from "@/components/view/stages";
import { filesIn, loadData, readFrom, releaseFaults, releaseOf, releasesOf } from "@/data";
import { filesOfRelease, readReleases } from "@/data/releases";
import { brokenPermalinks, goneMarks, linksOf, releasedIn } from "@/scripts/release/permalinks";
import { Refused, release } from "@/scripts/release/release";
import { parsed } from "./parsed";
import permalinks from "./permalinks.json" with { type: "json" };

const summit = "sco-2024-astana";

describe("the data", () => {
  const { datasets } = loadData("data");
  const releases = readReleases("data");
  it("are released as they stand, and every release is kept whole", () => {
    expect(releaseFaults("data")).toEqual([]);
    for (const [id, { version }] of datasets) expect(releases.at(-1)?.versions[id], "run npm run release-data").toBe(version);
  });
  it("break no link that was ever published, and publish every state worth looking at", async () => {
    const published = { datasets, releases: releases.map(({ id }) => id), released: releasedIn("data") };
    expect(await brokenPermalinks(permalinks, published)).toEqual([]);
    const missing = (await linksOf(datasets, releases.at(-1)?.id)).filter((link) => !permalinks.includes(link));
    expect(missing, "run npm run release-data").toEqual([]);
    expect(await brokenPermalinks(["/en/sco-2024-astana/trade?x", "/en/none", "/en/sco-2024-astana/topics?by=x"], published)).toEqual([
      '/en/sco-2024-astana/trade?x: there is no chart or page "trade"',
      '/en/none: there is no summit "none"',
      "/en/sco-2024-astana/topics?by=x: by=x is not understood",
    ]);
  });
});

describe("links that a release publishes", () => {
  const { datasets } = loadData("data");
  const releases = readReleases("data").map(({ id }) => id);
  const now = datasets.get(summit);
  if (!now) throw new Error(`no summit ${summit}`);
  it("are views of every chart, with a mark looked at and fixed to it, and the pages of figures, members and corridors", async () => {
    const links = await linksOf(datasets, releases[0]);
    for (const link of [
      "timeline",
      "timeline?mark=un-observer",
      `timeline?as-of=${releases[0]}`,
      "figures/s10",
      "members/kaz",
      "corridor/cku",
    ])
      expect(links).toContain(`/en/${summit}/${link}`);
    expect(new Set(links).size).toBe(links.length);
    expect((await linksOf(datasets)).filter((link) => link.includes("as-of="))).toEqual([]);
  });
  it("are broken where a fact, a mark or a release is gone; a fixed one is read in its own data", async () => {
    const links = ["figures/s99", "figures#s99", "members/xyz", "corridor/none", "timeline?mark=none", "topics?as-of=2020-01-01"];
    const broken = await brokenPermalinks(
      [...links, `checks?mark=s01&as-of=${releases[0]}`].map((link) => `/en/${summit}/${link}`),
      { datasets, releases, released: releasedIn("data") },
    );
    expect(broken.map((fault) => fault.slice(`/en/${summit}/`.length))).toEqual([
      'figures/s99: there is no figure "s99"',
      'figures#s99: there is no figure "s99"',
      'members/xyz: there is no member "xyz"',
      'corridor/none: there is no corridor "none"',
      "timeline?mark=none: mark=none is not understood",
      "topics?as-of=2020-01-01: as-of=2020-01-01 is not understood",
      `checks?mark=s01&as-of=${releases[0]}: mark=s01 is not understood`,
    ]);
  });
  it("lose a mark where a chart’s default view has it no more, whose id was not renamed", async () => {
    const [first, ...proposals] = now.summit.proposals.filter(({ scope }) => scope === "address");
    const less = { ...now, summit: { ...now.summit, proposals } };
    expect(await goneMarks(now, less)).toContain(`the mark "${first.id}" of topics is gone`);
    expect(await goneMarks(less, now)).toEqual([]);
  });
  it("find a mark by what it was called before", async () => {
    const shared = await sharedView({ locale: "en", summit, chart: "checks" }, new URLSearchParams(), "https://example.org");
    if (!shared) throw new Error("no view of checks");
    const { view } = shared;
    const renamed = { ...view, chart: { ...view.chart, renamed: { marks: { old: "s01" } } } };
    expect(markedIn(renamed, "old").marked?.id).toBe("s01");
    expect(markedIn(view, "old").ignored).toMatchObject([{ name: "mark", value: "old" }]);
  });
});

/** China's exports of 2010 in trade-by-member, corrected by a million dollars. */
const SERIES = "series/trade-by-member.json";
interface Rows {
  rows: { country: string; year: number; measure: string; value: number }[];
}

describe("a correction", () => {
  const folder = mkdtempSync(join(tmpdir(), "plenary-release-"));
  const asked = { folder, day: "2026-12-01", corrections: [] as string[], methods: [], permalinks };
  const edit = (change: (series: Rows) => void) => {
    const file = join(folder, SERIES);
    const series: Rows = JSON.parse(readFileSync(file, "utf8"));
    change(series);
    writeFileSync(file, `${JSON.stringify(series, null, 1)}\n`);
  };
  let putBack: () => void;
  let before = 0;
  beforeAll(async () => {
    cpSync("data", folder, { recursive: true, filter: (from) => !from.endsWith(".ts") });
    edit(({ rows }) => {
      const row = rows.find(({ country, year, measure }) => country === "CHN" && year === 2010 && measure === "exports");
      if (!row) throw new Error("no such row");
      before = row.value;
      row.value += 1_000_000_000;
    });
    putBack = readFrom(folder);
  });
  afterAll(() => {
    putBack();
    rmSync(folder, { recursive: true });
  });

  const releases = readReleases("data");
  const last = releases[releases.length - 1];
  const view = (query: string) =>
    sharedView({ locale: "en", summit, chart: "trade-by-member" }, new URLSearchParams(query), "https://example.org");
  /** China's exports of 2010 in the view's JSON file, in billions of dollars. */
  const valueIn = async (query: string): Promise<number> => {
    const params = Promise.resolve({ locale: "en", summit, chart: "trade-by-member", format: "json" });
    const { rows } = await (await getFile(new Request(`https://example.org/?${query}`), { params })).json();
    return rows.find((row: { year: number; member: string }) => row.year === 2010 && row.member === "China").value;
  };

  it("is refused without a word of what and why, and nothing is written", async () => {
    await expect(release(asked)).rejects.toThrow(/^Say what was corrected and why: .*series\/trade-by-member\.json\.$/);
    expect(readReleases(folder)).toHaveLength(releases.length);
  });
  it("is refused where a published link would break", async () => {
    const words = { ...asked, corrections: ["Something."] };
    await expect(release({ ...words, permalinks: ["/en/sco-2024-astana/topics?by=colour"] })).rejects.toThrow(
      "Published links would break:\n/en/sco-2024-astana/topics?by=colour: by=colour is not understood",
    );
    expect(readReleases(folder)).toHaveLength(releases.length);
  });
  it("keeps what changed, and only that", async () => {
    const made = await release({ ...asked, corrections: ["China’s exports of 2010 were misread."] });
    expect(made.release.id).toBe("2026-12-01");
    expect(Object.entries(made.release.files).filter(([, id]) => id === "2026-12-01")).toEqual([[SERIES, "2026-12-01"]]);
    expect(
      filesOfRelease(folder, made.release)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(
      filesIn(folder)
        .map(({ text }) => text)
        .toSorted(),
    );
    await expect(release({ ...asked, corrections: ["Again."] })).rejects.toBeInstanceOf(Refused);
  });
  it("shows in a live link, and a fixed link keeps its numbers and says what was corrected since", async () => {
    const query = "measure=exports&year=2010";
    const fixed = `${query}&as-of=${last.id}`;
    expect([await valueIn(query), await valueIn(fixed)]).toEqual([before / 1e9 + 1, before / 1e9]);
    const shown = await view(fixed);
    expect(shown?.link).toBe(`https://example.org/en/${summit}/trade-by-member?${fixed}`);
    expect(shown?.corrections).toMatchObject({
      release: last.id,
      texts: [{ release: "2026-12-01", text: "China’s exports of 2010 were misread." }],
      methods: [],
      live: `/en/${summit}/trade-by-member?${query}`,
    });
    expect(shown?.corrections?.changes?.changed.map(({ row, before, after }) => [row, before, after])).toEqual([
      ["2010, All 10 counted", "2,427.4", "2,428.4"],
      ["2010, China", "1,577.8", "1,578.8"],
    ]);
    expect(shown?.also).toEqual([expect.stringMatching(/^Numbers as released on .*; 2 numbers, wordings or rows corrected since\.$/)]);
    expect((await view(query))?.corrections).toBeUndefined();
    expect((await view(`${query}&as-of=2026-12-01`))?.corrections?.changes).toEqual({ changed: [], reworded: [], added: [], gone: [] });
  });
  it("says when a method has changed since, though no number was corrected", async () => {
    await release({ ...asked, methods: [{ chart: "trade-by-member", text: "Shares are of exports and imports together." }] });
    expect(readReleases(folder).at(-1)?.id).toBe("2026-12-01.2");
    const back = readFrom(folder);
    expect((await view("as-of=2026-12-01"))?.corrections).toMatchObject({
      texts: [],
      methods: [{ release: "2026-12-01.2", text: "Shares are of exports and imports together." }],
    });
    expect(releasesOf(summit)).toHaveLength(releases.length + 2);
    back();
  });
  it("stands in the feed with what and why, the newest first", async () => {
    const back = readFrom(folder);
    const response = await getFeed(new Request("https://example.org/", { headers: { host: "example.org" } }), {
      params: Promise.resolve({ locale: "en", summit }),
    });
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const feed = parsed(await response.text(), "application/xml");
    const all = (name: string) => Array.from(feed.querySelectorAll(`entry > ${name}`), ({ textContent }) => textContent);
    expect(feed.querySelector("feed > updated")?.textContent).toBe("2026-12-01T00:00:00.000Z");
    expect(all("title").slice(0, 2)).toEqual(["Release of 1 December 2026 (2)", "Release of 1 December 2026"]);
    expect(all("title").at(-1)).toBe("Release of 25 November 2026");
    expect(all("title")).toHaveLength(releases.length + 2);
    expect(all("summary").slice(0, 2)).toEqual([
      expect.stringMatching(/: Shares are of exports and imports together\.$/),
      "China’s exports of 2010 were misread.",
    ]);
    expect(all("summary").at(-1)).toBe("First release.");
    expect(all("id")[1]).toBe(`http://example.org/en/${summit}/data#release-2026-12-01`);
    const nowhere = { params: Promise.resolve({ locale: "en", summit: "none" }) };
    expect((await getFeed(new Request("https://example.org/"), nowhere)).status).toBe(404);
    back();
  });
  it("does not take away a figure that links name", async () => {
    const file = join(folder, `summits/${summit}.json`);
    const text = readFileSync(file, "utf8");
    const content = JSON.parse(text);
    const last = content.figures.findLast(
      ({ id }: { id: string }) => !text.includes(`"figure": "${id}"`) && !content.event.headlineFigures.includes(id),
    );
    content.figures = content.figures.filter((figure: unknown) => figure !== last);
    content.checks = content.checks.filter(({ figure }: { figure: string }) => figure !== last.id);
    writeFileSync(file, JSON.stringify(content, null, 2));
    await expect(release({ ...asked, corrections: ["A figure less."] })).rejects.toThrow(`the figure "${last.id}" is gone`);
    writeFileSync(file, text);
  });
  it("of what is kept is found: a release whose file was changed", () => {
    const kept = last.files[SERIES];
    writeFileSync(join(folder, "releases", kept, SERIES), readFileSync(join(folder, SERIES), "utf8"));
    const shared = releases.filter(({ files }) => files[SERIES] === kept);
    expect(releaseFaults(folder)).toEqual(shared.map(({ id }) => `release ${id}: what is kept of ${summit} is not what was released`));
  });
});

it("A dataset knows the release it is of", () => {
  const { datasets } = loadData("data");
  const [dataset] = datasets.values();
  expect(releaseOf(dataset)?.versions[dataset.summit.id]).toBe(dataset.version);
  expect(releaseOf({ ...dataset, version: "000000000000" })).toBeUndefined();
});
