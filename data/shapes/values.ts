/** What the shapes are made of: ids, dates, country codes, ranges, locators. Each error says what was expected. */
import { z } from "zod";
import { isCountry, WORLD } from "../countries";
import { datesInOrder, isCalendarDate } from "../dates";

export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, "an id of letters, digits and hyphens");
export const text = z.string().min(1);
export const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: "a date as YYYY, YYYY-MM or YYYY-MM-DD", abort: true })
  .refine(isCalendarDate, "a date of the calendar");
export const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: "an ISO 3166 alpha-3 country code", abort: true })
  .refine(isCountry, "an ISO 3166 alpha-3 country code");
/** A country, or WLD for the world. */
export const area = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: `an ISO 3166 alpha-3 country code or ${WORLD}`, abort: true })
  .refine((code) => code === WORLD || isCountry(code), `an ISO 3166 alpha-3 country code or ${WORLD}`);
export const range = z
  .strictObject({ from: z.number(), to: z.number() })
  .refine(({ from, to }) => from <= to, "a range whose from is not greater than its to");
/** A date, or two with a slash. */
export const period = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/, { error: "a date or two dates with a slash, as 2024-01/2024-04", abort: true })
  .refine((value) => value.split("/").every(isCalendarDate), { error: "dates of the calendar", abort: true })
  .refine((value) => datesInOrder(value.split("/")[0], value.split("/")[1] ?? value), "two dates in order");

export const locator = z.strictObject({
  paragraph: z.int().positive().optional(),
  words: text.optional().describe("the few words that carry it, as printed"),
});
