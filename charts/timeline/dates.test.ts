import { expect, it } from "vitest";
import { formatsFor } from "@/lib/format";
import { translator } from "@/lib/messages";
import { catalogueOf } from "@/lib/server/messages";
import { dateText, dueText, isCounted, writtenDate } from "./dates";
import type { Entry } from "./select";

const speech = { t: translator("en", catalogueOf("en"), "timeline"), formats: formatsFor("en") };
const entry = (own: Partial<Entry>): Entry => ({
  ...{ id: "one", kind: "target", title: "One", label: "One", status: "due", sources: ["A"], themeRow: null, place: null },
  ...own,
});

it("stars the date beside a mark that no source states, and says so where there is room", () => {
  const target = entry({ stated: "2021-09-17", due: "2026", dueQualifier: "by", counted: ["due"], note: "Counted." });
  expect([isCounted(target), dateText(target, speech), dueText(target, speech)]).toEqual([true, "by 2026*", "by 2026 (worked out here)"]);
  const stated = entry({ stated: "2021-09-17", due: "2026", dueQualifier: "by" });
  expect([isCounted(stated), dateText(stated, speech), dueText(stated, speech)]).toEqual([false, "by 2026", "by 2026"]);
});

it("stars the date that the mark stands at, and no other", () => {
  const held = { due: "2025-11", dueQualifier: "in", done: { date: "2025-12", source: "A" }, counted: ["done"], note: "Later." } as const;
  const done = entry({ ...held, counted: ["done"], status: "done" });
  expect([dateText(done, speech), dueText(done, speech), writtenDate(done, "done", speech)]).toEqual([
    "December 2025*",
    "November 2025",
    "December 2025 (worked out here)",
  ]);
  expect(dateText(entry({ ...held, counted: ["done"], status: "due" }), speech)).toBe("November 2025");
});

it("stars of a period what is written beside it, and says the rest where there is room", () => {
  const period = entry({ begins: "2024-07-04", due: "2030", dueQualifier: "until", counted: ["begins"], status: "running" });
  expect([dateText(period, speech), dueText(period, speech)]).toEqual(["until 2030", "4 July 2024 (worked out here) to 2030"]);
  const years = entry({ begins: "2024", due: "2029", dueQualifier: "until", counted: ["begins"], status: "running" });
  expect(dateText(years, speech)).toBe("2024–2029*");
});
