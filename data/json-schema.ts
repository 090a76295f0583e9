import { z } from "zod";
import { linesSchema, seriesSchema, summitSchema } from "./schema";
import { deckSchema } from "./shapes/deck";

/** The JSON Schema files that are published with the site, by name; public/schema holds them and a test keeps it so. */
export function schemaFiles(): Record<string, string> {
  const text = (schema: z.core.$ZodType, title: string) => `${JSON.stringify({ title, ...z.toJSONSchema(schema) }, null, 2)}\n`;
  return {
    "summit.json": text(summitSchema, "A summit"),
    "series.json": text(seriesSchema, "A series"),
    "lines.json": text(linesSchema, "Lines of corridors"),
    "deck.json": text(deckSchema, "A briefing"),
  };
}
