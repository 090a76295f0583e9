/** What has a date: programmes, targets, proposals, anniversaries, and the steps that were taken. */
import { z } from "zod";
import { datesInOrder } from "../dates";
import { id, iso3, isoDate, text } from "./values";

export const COMMITMENT_KINDS = ["programme", "target", "proposal", "anniversary", "milestone", "follow-up"] as const;
export const DUE_QUALIFIERS = ["by", "in", "until", "could begin"] as const;

/**
 * One entry. With `due` it is a plan, or an anniversary to keep: it has a date ahead of it when it is stated. Without, it is a
 * step that was taken, on the day of `done`. A date is as precise as its source: a year, a month or a day.
 */
export const commitmentSchema = z
  .strictObject({
    id,
    kind: z.enum(COMMITMENT_KINDS),
    theme: id.optional(),
    title: text.describe("a few words of our own"),
    stated: isoDate.optional().describe("when it was stated or announced: it is not judged before; the day of `done` where left out"),
    begins: isoDate.optional().describe("the start of a period that `due` ends"),
    due: isoDate.optional(),
    dueQualifier: z.enum(DUE_QUALIFIERS).optional().describe("how the source puts the date: `by` is a deadline, the others are none"),
    done: z
      .strictObject({ date: isoDate, source: id })
      .optional()
      .describe("when it was done, held or marked; left out where no source was found that says so"),
    sources: z.array(id).min(1),
    otherwise: z.strictObject({ source: id, says: text }).optional().describe("what another source says of it that does not agree"),
    figure: id.optional(),
    proposal: id.optional(),
    corridor: id.optional(),
    countries: z.array(iso3).min(1).optional().describe("whom it concerns by name"),
    counted: z
      .array(z.enum(["begins", "due", "done"]))
      .min(1)
      .optional()
      .describe("dates that no source states and this site works out; `note` says how"),
    note: text.optional(),
  })
  .refine(({ counted, note }) => counted === undefined || note !== undefined, {
    path: ["note"],
    error: "how the dates in `counted` were worked out",
  })
  .refine((one) => (one.counted ?? []).every((name) => one[name] !== undefined), {
    path: ["counted"],
    error: "names of dates that the entry has",
  })
  .refine(({ due, done }) => due !== undefined || done !== undefined, {
    path: ["due"],
    error: "a date that is due, or one of what was done",
  })
  .refine(({ due, stated }) => due === undefined || stated !== undefined, {
    path: ["stated"],
    error: "the day it was stated, for it is due",
  })
  .refine(({ due, begins, dueQualifier }) => due !== undefined || (begins === undefined && dueQualifier === undefined), {
    path: ["due"],
    error: "the date that begins or dueQualifier belongs to",
  })
  .refine(({ begins, due }) => begins === undefined || due === undefined || datesInOrder(begins, due), {
    path: ["due"],
    error: "a date not before begins",
  });
