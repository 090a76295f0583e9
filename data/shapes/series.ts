/** What others measured or stated, row by row. */
import { z } from "zod";
import { sourceSchema } from "./source";
import { area, id, isoDate, range, text } from "./values";

/** What a share of transit may be of; each is another whole, so that shares of two are never held against one another. */
export const WHOLES = ["asia-europe", "china-europe", "rail"] as const;

export const rowSchema = z.strictObject({
  country: area.optional(),
  partner: area.optional(),
  corridor: id.optional(),
  measure: text.optional(),
  definition: text.optional(),
  year: z.int().min(1900).max(2100).optional(),
  period: text.optional(),
  value: z.union([z.number(), range, z.null()], "a number, a range as {from, to} or null"),
  unit: text.optional(),
  qualifier: text.optional(),
  of: z.enum(WHOLES).optional().describe("of a share of transit: land transport Asia–Europe or China–Europe, or rail alone"),
  speaker: text.optional().describe("who said it, as the source names them; left out where that is not known"),
  date: isoDate.optional().describe("when it was said, as precisely as is known"),
  basis: z.enum(["measured", "transcribed", "mirror", "filled", "stated", "forecast", "general-knowledge", "not-found"]),
  source: id,
  note: text.optional(),
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
