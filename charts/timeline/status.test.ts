import { expect, it } from "vitest";
import { firstDay, lastDay } from "@/data/dates";
import { type Dated, statusOf } from "./status";

const over = (entry: Dated, ...days: string[]) => days.map((day) => statusOf(entry, day));

it("takes a date by its first and last day", () => {
  expect(["2024", "2024-02", "2024-02-10"].map(firstDay)).toEqual(["2024-01-01", "2024-02-01", "2024-02-10"]);
  expect(["2024", "2024-02", "2023-02", "2024-12", "2024-02-10"].map(lastDay)).toEqual([
    "2024-12-31",
    "2024-02-29",
    "2023-02-28",
    "2024-12-31",
    "2024-02-10",
  ]);
});

it("judges nothing before it was stated", () => {
  expect(over({ stated: "2024-07-04", due: "2030" }, "2024-07-03", "2024-07-04")).toEqual([null, "due"]);
  expect(over({ stated: "2022-09", due: "2030" }, "2022-09-29", "2022-09-30")).toEqual([null, "due"]);
});

it("knows of a step without a date ahead from the day on which it was done", () => {
  expect(over({ done: { date: "2024-07-04", source: "A" } }, "2024-07-03", "2024-07-04")).toEqual([null, "done"]);
  expect(over({ done: { date: "2017", source: "A" } }, "2017-12-30", "2017-12-31")).toEqual([null, "done"]);
});

it("calls a deadline overdue from the day after its last day", () => {
  const deadline: Dated = { stated: "2024-07-04", due: "2029", dueQualifier: "by" };
  expect(over(deadline, "2029-12-31", "2030-01-01")).toEqual(["due", "overdue"]);
  expect(over({ ...deadline, due: "2026-04" }, "2026-04-30", "2026-05-01")).toEqual(["due", "overdue"]);
  expect(over({ ...deadline, due: "2026-04-10" }, "2026-04-10", "2026-04-11")).toEqual(["due", "overdue"]);
});

it("calls nothing else overdue: not a year to keep, not what could begin, not a period that is over", () => {
  for (const dueQualifier of ["in", "until", "could begin", undefined] as const)
    expect(over({ stated: "2024", due: "2025", dueQualifier }, "2025-12-31", "2026-01-01")).toEqual(["due", "passed"]);
});

it("lets a period run from its first day to its last, and then pass", () => {
  const period: Dated = { stated: "2024-07-04", begins: "2025", due: "2027", dueQualifier: "until" };
  expect(over(period, "2024-12-31", "2025-01-01", "2027-12-31", "2028-01-01")).toEqual(["due", "running", "running", "passed"]);
});

it("calls done what was done by the day, early or late, and before that what it was then", () => {
  const early: Dated = { stated: "2021-09-17", due: "2026", dueQualifier: "by", done: { date: "2025-09-01", source: "A" } };
  expect(over(early, "2025-08-31", "2025-09-01", "2031-01-01")).toEqual(["due", "done", "done"]);
  const late: Dated = { stated: "2025-09-01", due: "2025-11", dueQualifier: "in", done: { date: "2025-12-19", source: "A" } };
  expect(over(late, "2025-11-30", "2025-12-01", "2025-12-18", "2025-12-19")).toEqual(["due", "passed", "passed", "done"]);
});
