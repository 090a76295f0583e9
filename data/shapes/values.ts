/** What the shapes are made of: ids, dates, country codes, ranges, locators. */
import { z } from "zod";

export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, "letters, digits and hyphens");
export const text = z.string().min(1);
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date as YYYY, YYYY-MM or YYYY-MM-DD");
export const iso3 = z.string().regex(/^[A-Z]{3}$/, "an ISO 3166 alpha-3 code");
export const range = z.strictObject({ from: z.number(), to: z.number() });

export const locator = z.strictObject({
  paragraph: z.int().positive().optional(),
  words: text.optional().describe("the few words that carry it, as printed"),
});
