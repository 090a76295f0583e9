/** What others measured or stated, row by row. */
import { z } from "zod";
import { sourceSchema } from "./source";
import { area, id, isoDate, range, text } from "./values";

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
