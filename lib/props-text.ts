/** A component's properties as one text: of thousands of small values the framework takes each in its own step, to send and to read. */

declare const written: unique symbol;

/** Properties P, each on a line of its own: its name, a tab, its value as JSON, in which neither can stand. */
export type PropsText<P> = string & { [written]: P };

/** How many values are known again. */
const KEPT = 80;
/** Letters from which a value is worth knowing again. */
const LONG = 100;
const known = new Map<string, unknown>();

export function propsText<P extends object>(props: P): PropsText<P> {
  const pairs = Object.entries(props).filter(([, value]) => value !== undefined);
  return pairs.map(([name, value]) => `${name}\t${jsonOf(value)}`).join("\n") as PropsText<P>;
}

const jsons = new WeakMap<object, string>();

/** What is large, data and messages, is the same object from page to page and is written once. */
function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const json = jsons.get(value) ?? JSON.stringify(value);
  jsons.set(value, json);
  return json;
}

/**
 * The properties of a text. A value of many letters is the same object in each text that has it, so that what a server
 * made of data for one page, rows, words and marks, is there for the next, in whatever state.
 */
export function propsOf<P>(text: PropsText<P>): P {
  const pairs = text.split("\n").map((line) => {
    const at = line.indexOf("\t");
    return [line.slice(0, at), readValue(line.slice(at + 1))];
  });
  return Object.fromEntries(pairs);
}

function readValue(json: string): unknown {
  if (json.length < LONG) return JSON.parse(json);
  const value = known.get(json) ?? JSON.parse(json);
  known.delete(json);
  known.set(json, value);
  const [oldest] = known.keys();
  if (known.size > KEPT) known.delete(oldest);
  return value;
}
