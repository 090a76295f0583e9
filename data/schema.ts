/** The dataset's definition (zod 4). Types are inferred from it; the JSON Schema for editors is generated from it. */
import { z } from "zod";

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, "letters, digits and hyphens");
const text = z.string().min(1);
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date as YYYY, YYYY-MM or YYYY-MM-DD");
const iso3 = z.string().regex(/^[A-Z]{3}$/, "an ISO 3166 alpha-3 code");
const range = z.strictObject({ from: z.number(), to: z.number() });

export const sourceSchema = z.strictObject({
  id,
  publisher: text,
  title: text,
  titleKind: z.enum(["printed", "described"]).describe("whether the title is as printed or describes the page"),
  date: text.optional(),
  url: z.url().optional(),
  kind: z.enum([
    "base-document",
    "primary",
    "speech-report",
    "statement",
    "news",
    "analysis",
    "secondary",
    "dataset",
    "reference",
    "general-knowledge",
  ]),
  licence: text,
  retrieved: isoDate,
  note: text.optional(),
});

export const rowSchema = z.strictObject({
  country: iso3.optional(),
  partner: iso3.optional(),
  corridor: id.optional(),
  measure: text.optional(),
  definition: text.optional(),
  year: z.int().min(1900).max(2100).optional(),
  period: text.optional(),
  value: z.union([z.number(), range, z.null()]),
  unit: text.optional(),
  qualifier: text.optional(),
  basis: z.enum(["measured", "transcribed", "mirror", "filled", "stated", "general-knowledge"]),
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

export const themeSchema = z.strictObject({
  id,
  title: text,
  short: text,
  scope: z.enum(["address", "summit"]),
  paragraphs: z.array(z.int().positive()),
  words: z.int().nonnegative().optional().describe("words of the report's paragraphs on the theme, counted by white space"),
});

const locatorSchema = z.strictObject({
  paragraph: z.int().positive().optional(),
  words: text.optional().describe("the few words that carry it, as printed"),
});

export const figureSchema = z.strictObject({
  id,
  scope: z.enum(["address", "summit"]),
  speaker: id,
  about: text.optional(),
  subject: text,
  value: z.union([z.number(), range, text]),
  unit: text,
  qualifier: z.enum(["exact", "over", "exceeds", "more than", "about", "up to", "target", "already", "range", "only", "until", "exceeded"]),
  period: text.optional().describe("the period the value is of, where it was named"),
  theme: id.optional(),
  source: id,
  locator: locatorSchema,
  date: isoDate,
  note: text.optional(),
});

export const proposalSchema = z.strictObject({
  id,
  scope: z.enum(["address", "summit"]),
  kind: z.enum(["proposal", "call", "welcome", "statement", "decision"]),
  theme: id,
  actor: id,
  verb: text,
  title: text,
  short: text,
  addressee: text.optional(),
  deadline: text.optional(),
  unProcess: z.strictObject({ text, basis: z.enum(["sourced", "general-knowledge"]) }).optional(),
  sources: z.array(id).min(1),
  locator: locatorSchema,
  followUps: z.array(z.strictObject({ text, sources: z.array(id).min(1) })),
  note: text.optional(),
});

export const placeSchema = z.strictObject({
  id,
  name: text,
  country: iso3,
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  at: z.tuple([z.number(), z.number()]).describe("longitude and latitude of the nearest point of the drawn line"),
  kind: z.enum(["port", "border-crossing", "city", "station", "ferry"]),
  rank: z.int().min(1).max(4).describe("the order in which maps name places: 1 first"),
  precision: z.enum(["gazetteer", "referenced", "approx"]),
  source: text,
});

export const corridorSchema = z.strictObject({
  id,
  name: text,
  short: text,
  named: z.boolean().describe("whether the address names it"),
  note: text,
  source: id,
  locator: locatorSchema,
  stated: z.array(
    z.strictObject({
      measure: z.enum(["length", "days", "volume"]),
      of: text,
      value: z.union([z.number(), range]),
      unit: text,
      qualifier: z.enum(["exact", "over", "about", "almost"]),
      period: text.optional(),
      source: id,
    }),
  ),
  branches: z.array(
    z.strictObject({
      id,
      name: text,
      role: z.enum(["main", "alternative", "extension", "feeder", "interim"]),
      nodes: z.array(id).min(2),
      legs: z.array(id).min(1),
    }),
  ),
  routes: z.array(
    z.strictObject({
      name: text,
      kmAdjusted: z.number().positive(),
      landBorders: z.int(),
      seaCrossings: z.int(),
      gaugeChanges: z.int(),
      modeChanges: z.int(),
      countries: z.array(iso3).min(1),
    }),
  ),
});

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

export const summitSchema = z.strictObject({
  $schema: text.optional(),
  id,
  language: text,
  asOf: isoDate,
  event: z.strictObject({
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
  }),
  anchors: z
    .strictObject({
      tradeTarget: z.strictObject({ figure: id, country: iso3 }),
      memberTrade: z.strictObject({ figure: id }),
    })
    .describe("which figures the trade charts are about"),
  sources: z.array(sourceSchema),
  actors: z.array(z.strictObject({ id, name: text, kind: z.enum(["person", "state", "organisation", "newspaper"]) })),
  members: z.array(
    z.strictObject({
      country: iso3,
      status: z.enum(["member", "observer", "dialogue partner"]),
      since: isoDate.optional(),
      source: id,
      note: text.optional(),
    }),
  ),
  themes: z.array(themeSchema),
  figures: z.array(figureSchema),
  proposals: z.array(proposalSchema),
  corridors: z.array(corridorSchema),
  places: z.array(placeSchema),
  checks: z.array(checkSchema),
});

export const legSchema = z.strictObject({
  id,
  from: id,
  to: id,
  mode: z.enum(["rail", "sea", "road"]),
  gauge: z.int().nullable(),
  status: z.enum(["operating", "under-construction", "planned"]),
  km: z.number().positive(),
  kmAdjusted: z.number().positive(),
  geometry: z.enum(["natural-earth", "hand", "schematic"]),
  line: z.array(z.tuple([z.number(), z.number()])).min(2),
});

export const linesSchema = z.strictObject({ id, credit: text, legs: z.array(legSchema) });

export type Source = z.infer<typeof sourceSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Proposal = z.infer<typeof proposalSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Corridor = z.infer<typeof corridorSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Summit = z.infer<typeof summitSchema>;
export type Leg = z.infer<typeof legSchema>;
export type Lines = z.infer<typeof linesSchema>;
