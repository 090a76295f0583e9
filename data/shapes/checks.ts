/** How a figure is held against series: one shape a method. No value is stored. */
import { z } from "zod";
import { id, iso3, text } from "./values";

const share = { series: id, measures: z.array(text).min(1), years: z.array(z.int()).min(1), world: iso3 };

export const checkSchema = z.discriminatedUnion("method", [
  z.strictObject({
    id,
    figure: id,
    method: z.literal("sum-of-members"),
    series: id,
    measures: z.array(text).min(1),
    years: z.array(z.int()).min(1),
    counts: z.array(z.enum(["today", "then"])).min(1),
    reason: text,
  }),
  z.strictObject({
    id,
    figure: id,
    method: z.literal("share-of-world"),
    ...share,
    also: z
      .strictObject({ series: id, measures: z.array(text).min(1) })
      .optional()
      .describe("shares that others state"),
    reason: text,
  }),
  z.strictObject({
    id,
    figure: id,
    method: z.literal("total-by-definition"),
    series: id,
    totals: z.array(z.strictObject({ label: text, definitions: z.array(text).min(1) })).min(1),
    reason: text,
  }),
  z.strictObject({ id, figure: id, method: z.literal("stated-elsewhere"), series: id, measure: text, oneSide: z.boolean(), reason: text }),
  z.strictObject({ id, figure: id, method: z.literal("count-of-members"), statuses: z.array(text).min(1), reason: text }),
  z.strictObject({
    id,
    figure: id,
    method: z.literal("unstated"),
    missing: z.array(z.enum(["unit", "period", "deadline", "scope"])).min(1),
    series: id,
    reason: text,
  }),
]);
