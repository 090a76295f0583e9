import { MOST_ALT, MOST_SENTENCES } from "@/data/limits";
import { beginning } from "./beginning";
import type { Words } from "./chart";
import type { Translate } from "./messages";

/** Words of a view as a page has room for them. What is left out is said to be left out. */
export function withinLimits(words: Words, t: Translate): Words {
  const { alt, sentences } = words;
  if (alt.length <= MOST_ALT && sentences.length <= MOST_SENTENCES) return words;
  const more = sentences.length - MOST_SENTENCES;
  return {
    ...words,
    alt: alt.length > MOST_ALT ? `${beginning(alt, MOST_ALT)} ${t("ui.limit.alt")}` : alt,
    sentences: more > 0 ? [...sentences.slice(0, MOST_SENTENCES), t("ui.limit.sentences", { n: more })] : sentences,
  };
}
