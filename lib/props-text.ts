/** A component's properties as one text: of thousands of small values the framework takes each in its own step, to send and to read. */

declare const written: unique symbol;

/** Properties P as JSON. */
export type PropsText<P> = string & { [written]: P };

/** How many texts are known again. */
const KEPT = 40;
const known = new Map<string, unknown>();

export function propsText<P>(props: P): PropsText<P> {
  return JSON.stringify(props) as PropsText<P>;
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
