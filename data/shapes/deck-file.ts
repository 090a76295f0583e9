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
    return { faults: [expectation(file, "", "JSON", unreadable(text, reasonOf(fault)))] };
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

/** Where a text stops being JSON, in words: the reasons that browsers give name the place, each in its own way. */
function unreadable(text: string, reason: string): string {
  if (text.trim() === "") return "nothing";
  if (/end of|EOF|unterminated/i.test(reason)) return "a text that breaks off";
  const place = /line (\d+),? column (\d+)/.exec(reason);
  if (place) return `something else at line ${place[1]}, column ${place[2]}`;
  const at = /position (\d+)/.exec(reason);
  if (!at) return `a text that begins “${text.trim().slice(0, 24)}”`;
  const before = text.slice(0, Number(at[1])).split("\n");
  return `something else at line ${before.length}, column ${before[before.length - 1].length + 1}`;
}
