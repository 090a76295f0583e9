/** A deck read from the text of a file or a link, wherever it comes from. Runs in the browser too. */
import { reasonOf } from "../reason";
import { expectation, type Fault, foundText } from "../validate/fault";
import { shapeFaults } from "../validate/shape";
import { DECK_VERSION, type Deck, deckSchema } from "./deck";

/** The longest text that is read, in characters: more than a deck with the longest of everything has. */
export const LONGEST_DECK = 12_000_000;

/** The deck that a text holds, or everything that is wrong with it. `file` is what messages call it. */
export function readDeckText(file: string, text: string): { deck: Deck; faults: [] } | { deck?: undefined; faults: Fault[] } {
  if (text.length > LONGEST_DECK)
    return { faults: [expectation(file, "", `at most ${LONGEST_DECK.toLocaleString("en")} characters`, text.length.toLocaleString("en"))] };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (fault) {
    return { faults: [expectation(file, "", "JSON", reasonOf(fault))] };
  }
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format === "plenary-deck" && typeof version === "number" && version > DECK_VERSION)
    return { faults: [expectation(file, "version", `${DECK_VERSION}, the latest that is read here`, `${version}, of a newer one`)] };
  const result = deckSchema.safeParse(raw);
  if (!result.success) return { faults: shapeFaults(file, result.error, raw) };
  const ids = result.data.slides.map(({ id }) => id);
  const twice = ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [expectation(file, `slides[${i}].id`, "an id that no other slide has", foundText(id))] : [],
  );
  return twice.length > 0 ? { faults: twice } : { deck: result.data, faults: [] };
}
