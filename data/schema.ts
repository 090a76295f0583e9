/** The dataset's definition (zod 4). Types are inferred from it; the JSON Schema for editors is generated from it. */
import { z } from "zod";
import { datesInOrder } from "./dates";
import { MOST_CORRIDORS } from "./limits";
import { checkSchema, STATUSES } from "./shapes/checks";
import { commitmentSchema } from "./shapes/commitments";
import { corridorSchema, type legSchema, linesSchema, placeSchema } from "./shapes/corridors";
import { type rowSchema, seriesSchema } from "./shapes/series";
import { sourceSchema } from "./shapes/source";
import { figureSchema, proposalSchema, themeSchema } from "./shapes/statements";
import { id, iso3, isoDate, text } from "./shapes/values";

export { linesSchema, seriesSchema };

export const summitSchema = z.strictObject({
  $schema: text.optional(),
  version: text.optional().describe("of a downloaded file: the version of the dataset it was written from"),
  id,
  language: text,
  asOf: isoDate,
  event: z
    .strictObject({
      name: text,
      short: text,
      organisation: text,
      organisationShort: text,
      number: z.int().positive(),
      city: text,
      country: iso3,
      from: isoDate,
      to: isoDate,
      session: text,
      headline: text,
      reading: text,
      headlineFigures: z.array(id),
    })
    .refine(({ from, to }) => datesInOrder(from, to), { path: ["to"], error: "a day not before the first day of the event" }),
  anchors: z
    .strictObject({
      tradeTarget: z
        .strictObject({
          figure: id,
          country: iso3,
          bilateral: id.optional().describe("the source that reads the figure as the country's trade with the others"),
        })
        .optional(),
      memberTrade: z.strictObject({ figure: id }).optional(),
      railLength: z.strictObject({ figure: id }).optional(),
      transitShare: z.strictObject({ figure: id, country: iso3.describe("the country that is crossed") }).optional(),
    })
    .describe("which figures some charts are about; a summit that states none has no such chart"),
  sources: z.array(sourceSchema),
  actors: z.array(
    z.strictObject({
      id,
      name: text,
      kind: z.enum(["person", "state", "organisation", "newspaper"]),
      country: iso3.optional().describe("the country whose leader, official or institution it is"),
    }),
  ),
  members: z.array(
    z.strictObject({
      country: iso3,
      status: z.enum(STATUSES),
      since: isoDate.optional(),
      source: id,
      note: text.optional(),
    }),
  ),
  themes: z.array(themeSchema),
  figures: z.array(figureSchema),
  proposals: z.array(proposalSchema),
  commitments: z.array(commitmentSchema).optional().describe("what has a date: drawn by the timeline, which a summit without has not"),
  corridors: z.array(corridorSchema).max(MOST_CORRIDORS).describe("as many as one map can name and tell apart"),
  places: z.array(placeSchema),
  checks: z.array(checkSchema),
});

export type Source = z.infer<typeof sourceSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Proposal = z.infer<typeof proposalSchema>;
export type Commitment = z.infer<typeof commitmentSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Corridor = z.infer<typeof corridorSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Summit = z.infer<typeof summitSchema>;
export type Leg = z.infer<typeof legSchema>;
export type Lines = z.infer<typeof linesSchema>;
