/** How a figure is held against series: one shape a method. No value is stored. */
import { z } from "zod";
import { area, id, text } from "./values";

export const STATUSES = ["member", "observer", "dialogue partner"] as const;
const unstated = z.enum(["unit", "period", "deadline", "scope"]);

const oneSide = z.boolean().describe("whether every source goes back to the same side");
const stated = z.strictObject({ series: id, measures: z.array(text).min(1) }).describe("values that others state");
const counts = z
  .array(z.enum(["today", "then"]))
  .min(1)
  .describe("which members count: the summit's in every year, or those of the time");
const share = { series: id, measures: z.array(text).min(1), years: z.array(z.int()).min(1), counts: counts.optional(), world: area };

export const checkSchema = z.discriminatedUnion("method", [
  z.strictObject({
    id,
    figure: id,
    method: z.literal("sum-of-members"),
    series: id,
    measures: z.array(text).min(1),
    years: z.array(z.int()).min(1),
    counts,
    reason: text,
  }),
  z.strictObject({
    id,
    figure: id,
    method: z.literal("share-of-world"),
    ...share,
    also: stated.optional(),
    reason: text,
  }),
  z.strictObject({
    id,
    figure: id,
    method: z.literal("total-by-definition"),
    series: id,
    totals: z
      .array(
        z.strictObject({
          id: id.optional(),
          label: text,
          definitions: z.array(text).min(1),
          mixed: z.literal(true).optional().describe("adds what cannot be added: shown, but does not count"),
        }),
      )
      .min(1),
    reason: text,
  }),
  z.strictObject({
    id,
    figure: id,
    method: z.literal("stated-elsewhere"),
    series: id,
    measure: text,
    definition: text.optional(),
    year: z.int().optional(),
    oneSide,
    reason: text,
  }),
  z.strictObject({
    id,
    figure: id,
    method: z.literal("growth-of-stated"),
    series: id,
    measure: text,
    definition: text,
    from: z.int(),
    to: z.int(),
    also: stated.optional(),
    oneSide,
    reason: text,
  }),
  z.strictObject({
    id,
    figure: id,
    method: z.literal("years-since"),
    series: id,
    measure: text.describe("of the rows whose value is the year in which it began"),
    in: z.int().describe("the year of the anniversary"),
    also: stated.optional(),
    oneSide,
    reason: text,
  }),
  z.strictObject({ id, figure: id, method: z.literal("count-of-members"), statuses: z.array(z.enum(STATUSES)).min(1), reason: text }),
  z.strictObject({
    id,
    figure: id,
    method: z.literal("unstated"),
    missing: z.array(unstated).min(1),
    differs: z.array(unstated).optional().describe("what reports state differently"),
    series: id,
    reason: text,
  }),
]);
