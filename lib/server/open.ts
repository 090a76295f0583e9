/** A summit opened for a page: its dataset and the reader's language. */
import { hasSummit, dataset as load } from "@/data";
import type { Dataset } from "@/data/read";
import { type Formats, formatsFor } from "../format";
import { type Translate, translator } from "../messages";
import { catalogueOf, locales } from "./messages";

export interface Opened {
  locale: string;
  dataset: Dataset;
  t: Translate;
  formats: Formats;
}

const translators = new Map<string, Translate>();

/** The interface's translator of a language. */
export function translatorOf(locale: string): Translate {
  let t = translators.get(locale);
  if (!t) {
    t = translator(locale, catalogueOf(locale));
    translators.set(locale, t);
  }
  return t;
}

/** The dataset and language that a URL names; undefined when there is no such language or summit. */
export function openSummit({ locale, summit }: { locale: string; summit: string }): Opened | undefined {
  if (!locales.includes(locale) || !hasSummit(summit)) return undefined;
  return { locale, dataset: load(summit), t: translatorOf(locale), formats: formatsFor(locale) };
}
