/** What others measured or stated, row by row. */
import { z } from "zod";
import { sourceSchema } from "./source";
import { area, id, isoDate, period, range, text } from "./values";

/** What a volume stated of a corridor is: traffic of a year, of a part of one or up to a day, or what is meant or able to be. */
const VOLUME_KINDS = [
  "reported",
  "part-year",
  "cumulative",
  "plan",
  "target",
  "forecast",
  "scenario",
  "capacity",
  "planned-capacity",
] as const;

/** What a share of transit may be of; each is another whole, so that shares of two are never held against one another. */
export const WHOLES = ["asia-europe", "china-europe", "rail"] as const;

const DATED: readonly string[] = ["part-year", "cumulative"];

export const rowSchema = z
  .strictObject({
    country: area.optional(),
    partner: area.optional(),
    corridor: id.optional(),
    measure: text.optional(),
    scope: text
      .optional()
      .describe("of a volume: the traffic it is about, in words for readers; rows of one scope and unit can be compared"),
    only: text.optional().describe("of a volume: the part of its scope that alone was counted"),
    kind: z.enum(VOLUME_KINDS).optional().describe("of a volume: what it is; without it a row is no volume"),
    span: period.optional().describe("of a volume: the months of a part of a year, or the day or month up to which it was counted"),
    of: z.enum(WHOLES).optional().describe("of a share of transit: land transport Asia–Europe or China–Europe, or rail alone"),
    speaker: text.optional().describe("who said it, as the source names them; left out where that is not known"),
    date: isoDate.optional().describe("when it was said, as precisely as is known"),
    definition: text.optional(),
    year: z.int().min(1900).max(2100).optional(),
    period: text.optional(),
    value: z.union([z.number(), range, z.null()], "a number, a range as {from, to} or null"),
    unit: text.optional(),
    qualifier: text.optional(),
    basis: z.enum(["measured", "transcribed", "mirror", "filled", "stated", "forecast", "general-knowledge", "not-found"]),
    source: id,
    note: text.optional(),
  })
  .refine(({ kind = "", span }) => !DATED.includes(kind) || span !== undefined, {
    path: ["span"],
    error: "the months of a part of a year, or the day up to which it was counted",
  });

export const seriesSchema = z.strictObject({
  $schema: text.optional(),
  id,
  title: text,
  definition: text,
  unit: text,
  licence: text,
  retrieved: isoDate,
  sources: z.array(sourceSchema),
  rows: z.array(rowSchema).min(1),
});
