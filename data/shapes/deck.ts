/** A deck: views of a summit with titles and notes, in the order in which a room sees them. Small enough to run in the browser. */
import * as z from "zod/mini";

/** The version of the format that is written; files of a later one are refused, and say so. */
export const DECK_VERSION = 1;
/** How many slides a deck may have. */
export const MOST_SLIDES = 200;
/** The longest notes or text of a slide, in characters. */
export const LONGEST_TEXT = 20_000;
/** The longest title, in characters. */
export const LONGEST_TITLE = 300;
/** How many states a slide may go through after the one that it opens with. */
export const MOST_STEPS = 30;
/** The longest time on a slide, in minutes. */
export const LONGEST_MINUTES = 600;
/** The longest query string of a state, in characters. */
const LONGEST_QUERY = 2000;

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "an id of lower-case letters, digits and hyphens"));
const title = z.string().check(z.minLength(1), z.maxLength(LONGEST_TITLE));
const markdown = z.string().check(z.maxLength(LONGEST_TEXT));
const query = z.string().check(z.maxLength(LONGEST_QUERY));

/** A chart and the query string of its state, as in the view's URL. */
const viewSchema = z.strictObject({ chart: id, query });

const said = {
  id,
  /** What the room reads above; the finding of the view, or the subject of the figure, where it is left out. */
  title: z.optional(title),
  /** For the speaker, in Markdown. */
  notes: z.optional(markdown),
  /** How long the speaker plans to stay, in minutes. */
  minutes: z.optional(z.number().check(z.positive(), z.maximum(LONGEST_MINUTES))),
};

const slideSchema = z.discriminatedUnion("kind", [
  /** A view; `steps` are query strings of further states of the same chart, one after the other. */
  z.strictObject({ kind: z.literal("view"), ...said, view: viewSchema, steps: z.optional(z.array(query).check(z.maxLength(MOST_STEPS))) }),
  /** Two views side by side. */
  z.strictObject({ kind: z.literal("pair"), ...said, views: z.tuple([viewSchema, viewSchema]) }),
  /** A stated figure, large, with its qualifier and verdict. */
  z.strictObject({ kind: z.literal("figure"), ...said, figure: z.string().check(z.minLength(1), z.maxLength(64)) }),
  /** Words alone: a section, or a text in Markdown. */
  z.strictObject({ kind: z.literal("text"), ...said, title, text: z.optional(markdown) }),
]);

export const deckSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal("plenary-deck"),
  version: z.literal(DECK_VERSION),
  id,
  summit: id,
  language: z.string().check(z.minLength(2), z.maxLength(35)),
  title,
  slides: z.array(slideSchema).check(z.minLength(1), z.maxLength(MOST_SLIDES)),
});

export type Deck = z.infer<typeof deckSchema>;
export type Slide = z.infer<typeof slideSchema>;
export type SlideView = z.infer<typeof viewSchema>;
