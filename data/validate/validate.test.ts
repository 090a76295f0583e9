import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadData } from "../index";

// biome-ignore lint/suspicious/noExplicitAny: the tests break files in ways no type allows
type Content = any;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plenary-"));
  for (const part of ["summits", "series", "lines"]) cpSync(join("data", part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(name: string, edit: (content: Content) => void, as = name) {
  const content: Content = JSON.parse(readFileSync(join(folder, name), "utf8"));
  edit(content);
  writeFileSync(join(folder, as), JSON.stringify(content));
}
const SUMMIT = "summits/sco-2024-astana.json";
const summit = (edit: (content: Content) => void) => change(SUMMIT, edit);
const inSummit = (message: string) => `${SUMMIT}: ${message}`;
/** The messages, with paths from the data folder. */
const messages = () => loadData(folder).faults.map(({ message }) => message.replaceAll(`${folder}/`, ""));

describe("all faults at once", () => {
  it("finds broken references beside a broken shape", () => {
    summit((content) => {
      content.figures[0].value = null;
      content.figures[8].source = "SEDE";
      content.proposals[0].theme = "t9x9";
    });
    expect(messages()).toEqual([
      inSummit("figures[0].value: expected a number, a range as {from, to} or a date, got null"),
      inSummit("unknown source 'SEDE' at figures[8].source; did you mean 'SEED'?"),
      inSummit("unknown theme 't9x9' at proposals[0].theme"),
    ]);
  });

  it("knows a series whose shape is broken, and takes a file that is no JSON for whatever it is missed for", () => {
    change("series/rail-length.json", (content) => {
      content.rows[0].value = "many";
    });
    writeFileSync(join(folder, "series/transit-share.json"), "{");
    const found = messages();
    expect(found).toHaveLength(2);
    expect(found[0]).toBe('series/rail-length.json: rows[0].value: expected a number, a range as {from, to} or null, got "many"');
    expect(found[1]).toMatch(/^series\/transit-share\.json: \(top\): expected JSON, got /);
  });

  it("calls nothing unknown that an unreadable id may have been", () => {
    summit((content) => {
      content.figures[6].id = 7;
    });
    expect(messages()).toEqual([inSummit("figures[6].id: expected text, got 7")]);
  });
});

describe("shapes", () => {
  const cases: [string, (content: Content) => void, string][] = [
    [
      "a misspelled method",
      (content) => {
        content.checks[0].method = "sum-of-member";
      },
      'checks[0].method: expected "sum-of-members" or "share-of-world" or "total-by-definition" or "stated-elsewhere" or "growth-of-stated" or "years-since" or "count-of-members" or "unstated" (perhaps "sum-of-members"), got "sum-of-member"',
    ],
    [
      "a key that is none",
      (content) => {
        content.figures[0].vlaue = 24;
      },
      'figures[0]: expected no such key, got "vlaue"',
    ],
    [
      "a text for a number",
      (content) => {
        content.figures[0].value = "8tn";
      },
      'figures[0].value: expected a number, a range as {from, to} or a date, got "8tn"',
    ],
    [
      "a day that no calendar has",
      (content) => {
        content.figures[0].date = "2024-13-45";
      },
      'figures[0].date: expected a date of the calendar, got "2024-13-45"',
    ],
    [
      "a period in reverse order",
      (content) => {
        content.figures[0].period = "2024-04/2024-01";
      },
      'figures[0].period: expected two dates in order, got "2024-04/2024-01"',
    ],
    [
      "an event that ends before it begins",
      (content) => {
        content.event.from = "2024-07-05";
      },
      'event.to: expected a day not before the first day of the event, got "2024-07-04"',
    ],
    [
      "a country that is none",
      (content) => {
        content.members[0].country = "XYZ";
      },
      'members[0].country: expected an ISO 3166 alpha-3 country code, got "XYZ"',
    ],
    [
      "a plan of no stated day",
      (content) => {
        delete content.commitments[1].stated;
      },
      "commitments[1].stated: expected the day it was stated, for it is due, got nothing",
    ],
    [
      "an entry without any date",
      (content) => {
        content.commitments[0] = { id: "x", kind: "milestone", title: "X", sources: ["SEED"] };
      },
      "commitments[0].due: expected a date that is due, or one of what was done, got nothing",
    ],
    [
      "a period that ends before it begins",
      (content) => {
        content.commitments.find(({ id }: Content) => id === "terrorism-2027").due = "2024";
      },
      'commitments[16].due: expected a date not before begins, got "2024"',
    ],
    [
      "an empty list",
      (content) => {
        content.checks[0].years = [];
      },
      "checks[0].years: expected a list of at least 1 entry, got []",
    ],
    [
      "an empty text",
      (content) => {
        content.event.city = "";
      },
      'event.city: expected text that is not empty, got ""',
    ],
  ];
  it.each(cases)("say of %s what was expected", (_name, edit, message) => {
    summit(edit);
    expect(messages()).toEqual([inSummit(message)]);
  });
});

describe("what names what", () => {
  const cases: [string, (content: Content) => void, string][] = [
    [
      "a series of stated values misspelled",
      (content) => {
        content.checks.find(({ id }: Content) => id === "c-p01").also.series = "world-share";
      },
      "unknown series 'world-share' at checks[5].also.series; did you mean 'world-shares'?",
    ],
    [
      "a measure misspelled",
      (content) => {
        content.checks[0].measures[1] = "import";
      },
      "unknown measure 'import' at checks[0].measures[1]; did you mean 'imports'?",
    ],
    [
      "a year the series has not",
      (content) => {
        content.checks[0].years = [2023, 2031];
      },
      "checks[0].years[1]: expected a year of the series 'trade-by-member', got 2031",
    ],
    [
      "two checks on one figure",
      (content) => {
        content.checks[2].figure = "s07";
      },
      "checks[2].figure: expected a figure that no other check is about, got 's07', as checks[0].figure",
    ],
    [
      "an anchor to a day",
      (content) => {
        content.anchors.memberTrade.figure = "s02";
        content.figures[1].unit = "trillion US dollars";
      },
      "anchors.memberTrade.figure: expected a figure whose value is a number, got 's02' with \"2024-07-04\"",
    ],
    [
      "an anchor in another unit",
      (content) => {
        content.anchors.memberTrade.figure = "s09";
      },
      "anchors.memberTrade.figure: expected a figure in trillion US dollars, got 's09' in \"km\"",
    ],
    [
      "a place without its source",
      (content) => {
        content.places[1].source = "GEONAME";
      },
      "unknown source 'GEONAME' at places[1].source; did you mean 'GEONAMES'?",
    ],
    [
      "an entry of a point misspelled",
      (content) => {
        content.commitments[3].proposal = "q2";
      },
      "unknown proposal 'q2' at commitments[3].proposal; did you mean 'q02'?",
    ],
    [
      "an entry of a corridor misspelled",
      (content) => {
        content.commitments[5].corridor = "ckuu";
      },
      "unknown corridor 'ckuu' at commitments[5].corridor; did you mean 'cku'?",
    ],
    [
      "what was done by a source misspelled",
      (content) => {
        content.commitments[0].done.source = "WION-UNN";
      },
      "unknown source 'WION-UNN' at commitments[0].done.source; did you mean 'WION-UN'?",
    ],
    [
      "a branch with a gap",
      (content) => {
        content.corridors[0].branches[0].nodes.splice(1, 1);
      },
      "corridors[0].branches[0].nodes[1]: expected a leg of the branch between 'lyg' and 'shq', got none",
    ],
  ];
  it.each(cases)("is told of %s", (_name, edit, message) => {
    summit(edit);
    expect(messages()).toEqual([inSummit(message)]);
  });

  it("is told of a file that has not the name of its id, so that no two have one id", () => {
    change(SUMMIT, () => {}, "summits/zz.json");
    change("series/transit-share.json", () => {}, "series/zz.json");
    expect(messages()).toEqual([
      'summits/zz.json: id: expected the name of its file, "zz", got "sco-2024-astana"',
      'series/zz.json: id: expected the name of its file, "zz", got "transit-share"',
    ]);
  });

  it("is told of a source that differs between files", () => {
    summit((content) => {
      content.sources.push({ ...JSON.parse(readFileSync("data/series/transit-share.json", "utf8")).sources[0], publisher: "Another" });
    });
    const [message, ...others] = messages();
    expect(others).toEqual([]);
    expect(message).toMatch(
      /^summits\/sco-2024-astana\.json: source 'SEED' differs at sources\[\d+\]\.publisher: expected "The Astana Times" as in series\/document-counts\.json, got "Another"$/,
    );
  });

  it("is told of a series that a chart draws and that is not there", () => {
    rmSync(join(folder, "series/bilateral-trade.json"));
    expect(messages()).toEqual([
      inSummit("anchors.tradeTarget: expected the series 'bilateral-trade', which its chart draws, got no such series"),
    ]);
  });
});

describe("rows and legs", () => {
  it("name countries, corridors and sources that exist, and stand once", () => {
    change("series/corridor-volumes.json", (content) => {
      content.rows[0].corridor = "trans-caspan";
      content.rows[1].source = "TITR-MAN";
    });
    change("series/gdp-by-member.json", (content) => {
      content.rows[0].country = "XXX";
      content.rows.push({ ...content.rows[1], value: 1 });
    });
    expect(messages()).toEqual([
      'series/gdp-by-member.json: rows[0].country: expected an ISO 3166 alpha-3 country code or WLD, got "XXX"',
      'series/gdp-by-member.json: rows[264] repeats rows[1]: country "BLR", year 2001',
      "series/corridor-volumes.json: unknown source 'TITR-MAN' at rows[1].source; did you mean 'TITR-MIN'?",
      "series/corridor-volumes.json: unknown corridor 'trans-caspan' at rows[0].corridor; did you mean 'trans-caspian'?",
    ]);
  });

  it("of a part of a year name its months", () => {
    change("series/corridor-volumes.json", (content) => {
      content.rows[0].kind = "part-year";
    });
    expect(messages()).toEqual([
      "series/corridor-volumes.json: rows[0].span: expected the months of a part of a year, or the day up to which it was counted, got nothing",
    ]);
  });

  it("join places that exist; the branch of a leg that ends nowhere is no second fault", () => {
    change("lines/eurasia.json", (content) => {
      content.legs[0].to = "xux";
    });
    expect(messages()).toEqual(["lines/eurasia.json: unknown place 'xux' at legs[0].to; did you mean 'xuz'?"]);
  });
});
