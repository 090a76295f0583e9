/** What was said: themes, figures and points. */
import { z } from "zod";
import { id, isoDate, locator, period, range, text } from "./values";

export const themeSchema = z.strictObject({
  id,
  title: text,
  short: text,
  scope: z.enum(["address", "summit"]),
  paragraphs: z.array(z.int().positive()),
  words: z.int().nonnegative().optional().describe("words of the report's paragraphs on the theme, counted by white space"),
});

export const QUALIFIERS = [
  "exact",
  "over",
  "exceeds",
  "more than",
  "about",
  "up to",
  "target",
  "already",
  "range",
  "only",
  "until",
  "exceeded",
] as const;

export const figureSchema = z.strictObject({
  id,
  scope: z.enum(["address", "summit"]),
  speaker: id,
  about: text.optional(),
  subject: text,
  value: z.union([z.number(), range, isoDate], "a number, a range as {from, to} or a date"),
  unit: text,
  said: text.optional().describe('the value as it was said, where that was no number: "a third"; shown instead of the number'),
  qualifier: z.enum(QUALIFIERS),
  period: period.optional().describe("what the value is for: a year, or two dates with a slash; left out where nobody stated it"),
  theme: id.optional(),
  source: id,
  locator,
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
  deadlineSources: z.array(id).min(1).optional().describe("who gives the deadline, where the first source does not"),
  unProcess: z
    .array(
      z.strictObject({
        text,
        basis: z.enum(["sourced", "general-knowledge"]),
        sources: z.array(id).min(1).optional().describe("who names it, where the first source does not"),
      }),
    )
    .min(1)
    .optional(),
  sources: z.array(id).min(1),
  locator,
  followUps: z.array(z.strictObject({ text, sources: z.array(id).min(1) })),
  note: text.optional(),
});
