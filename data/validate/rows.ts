/** Rows of a series that stand for the same thing. */
import { type Fault, foundText, type RawFiles } from "./fault";
import { listOf, part } from "./reach";

const KEYS = ["country", "partner", "corridor", "measure", "definition", "year", "period", "unit"];

/** A row whose keys another row has. Several sources may state the same thing; a measured value stands once. */
export function rowFaults({ series }: RawFiles): Fault[] {
  return series.flatMap(({ file, content }) => {
    const first = new Map<string, number>();
    return listOf(content, "rows").flatMap((row, i): Fault[] => {
      const stated = ["stated", "forecast"].includes(String(part(row, "basis")));
      const keys = [...KEYS, ...(stated ? ["source"] : [])].filter((key) => part(row, key) !== undefined);
      if (keys.length === 0) return [];
      const text = keys.map((key) => `${key} ${foundText(part(row, key))}`).join(", ");
      const before = first.get(text);
      first.set(text, before ?? i);
      if (before === undefined) return [];
      const message = `${file}: rows[${i}] repeats rows[${before}]: ${text}`;
      return [{ file, path: `rows[${i}]`, expected: "a row of its own", found: text, message }];
    });
  });
}
