import type { CitedSource, Context, Slice, Words } from "@/lib/chart";
import type { State } from "./chart-context";

/** How many publishers a source line names; the rest stand on the sources page. */
const NAMED = 4;

export interface Cited {
  /** The first source of each publisher, as many as the line names. */
  named: CitedSource[];
  /** How many publishers more. */
  more: number;
  /** How new the data are, as a sentence; empty where nothing was retrieved. */
  age: string;
}

/** What a source line says: who published what is drawn, and how new it is. `asOf` is the day of the dataset, ISO. */
export function citedBy(words: Words, slice: Slice, { t, formats }: Context<State>, asOf: string): Cited {
  const cited = words.sources.flatMap((id) => slice.sources.find((source) => source.id === id) ?? []);
  const publishers = cited.filter((source, i) => cited.findIndex(({ publisher }) => publisher === source.publisher) === i);
  const retrieved = cited
    .map((source) => source.retrieved)
    .toSorted()
    .at(-1);
  const age =
    retrieved &&
    t(words.dataEnd ? "ui.chart.dataEnd" : "ui.chart.retrieved", {
      year: String(words.dataEnd),
      retrieved: formats.date(retrieved),
      date: formats.date(asOf),
    });
  return { named: publishers.slice(0, NAMED), more: Math.max(0, publishers.length - NAMED), age: age ?? "" };
}

/** The source line as plain text. */
export function citedText(cited: Cited, context: Context<State>): string {
  return [publishersText(cited, context), cited.age].filter(Boolean).join(" ");
}

/** The source line where room is short: two publishers, without the copy that each was read in. */
export function citedBriefly({ named, more }: Cited, context: Context<State>): string {
  const [few, others] = [named.slice(0, 2), named.slice(2)];
  const shortened = few.map((source) => ({ ...source, publisher: source.publisher.replace(/ via .*/, "") }));
  return publishersText({ named: shortened, more: more + others.length }, context);
}

function publishersText({ named, more }: Pick<Cited, "named" | "more">, { t }: Context<State>): string {
  const names = [...named.map(({ publisher }) => publisher), ...(more > 0 ? [t("ui.more", { n: more })] : [])];
  return `${t("ui.chart.source")}: ${names.join("; ")}.`;
}
