/** Reading JSON whose shape nobody has checked: what is missing or of another shape is passed over. */
export interface Reached {
  path: string;
  value: unknown;
}

/** Every value that a pattern like "figures[].source" reaches, with its path. */
export function reach(content: unknown, pattern: string): Reached[] {
  let reached: Reached[] = [{ path: "", value: content }];
  for (const [, name, each] of pattern.matchAll(/([^.[\]]+)(\[\])?/g)) {
    reached = reached.flatMap(({ path, value }) => {
      const own = { path: path ? `${path}.${name}` : name, value: part(value, name) };
      if (!each) return own.value === undefined ? [] : [own];
      return Array.isArray(own.value) ? own.value.map((item: unknown, i) => ({ path: `${own.path}[${i}]`, value: item })) : [];
    });
  }
  return reached;
}

/** A property of what may be an object. */
export function part(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** A property that is text. */
export function textOf(value: unknown, name: string): string | undefined {
  const found = part(value, name);
  return typeof found === "string" ? found : undefined;
}

/** The entries of a property that is a list; none when it is not. */
export function listOf(value: unknown, name: string): unknown[] {
  const found = part(value, name);
  return Array.isArray(found) ? found : [];
}
