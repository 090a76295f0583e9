/** A component's properties as one text: of thousands of small values the framework takes each in its own step, to send and to read. */

declare const written: unique symbol;

/** Properties P as JSON. */
export type PropsText<P> = string & { [written]: P };

/** How many texts are known again. */
const KEPT = 40;
const known = new Map<string, unknown>();

export function propsText<P extends object>(props: P): PropsText<P> {
  const pairs = Object.entries(props).filter(([, value]) => value !== undefined);
  return `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${jsonOf(value)}`).join(",")}}` as PropsText<P>;
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
 * The properties of a text; the same objects for the same text, so that what a server made of them for one page, rows,
 * words and marks, is there for the next.
 */
export function propsOf<P>(text: PropsText<P>): P {
  const props = known.get(text) ?? JSON.parse(text);
  known.delete(text);
  known.set(text, props);
  const [oldest] = known.keys();
  if (known.size > KEPT) known.delete(oldest);
  return props;
}
