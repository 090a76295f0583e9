/** Where a fact was read. */
import { z } from "zod";
import { id, isoDate, text } from "./values";

export const sourceSchema = z.strictObject({
  id,
  publisher: text,
  title: text,
  titleKind: z.enum(["printed", "described"]).describe("whether the title is as printed or describes the page"),
  date: isoDate.optional(),
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
