/** Corridors, their places, and the lines they run on. */
import { z } from "zod";
import { sourceSchema } from "./source";
import { id, iso3, locator, range, text } from "./values";

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
  source: id,
  detail: text.optional().describe("which entry of the source, or how the position was estimated"),
});

export const corridorSchema = z.strictObject({
  id,
  name: text,
  short: text,
  named: z.boolean().describe("whether the address names it"),
  note: text,
  noteSources: z.array(id).min(1).optional().describe("what the note rests on"),
  source: id,
  locator,
  stated: z.array(
    z.strictObject({
      measure: z.enum(["length", "days", "volume"]),
      of: text,
      value: z.union([z.number(), range], "a number or a range as {from, to}"),
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

export const linesSchema = z.strictObject({
  $schema: text.optional(),
  id,
  credit: text,
  sources: z.array(sourceSchema),
  basis: z.array(z.strictObject({ of: z.enum(["lines", "land", "boundaries"]), source: id })).describe("what the map is drawn from"),
  legs: z.array(legSchema),
});
