/** Charts that were published under another id. */

/** Old id → new id. A line stays for good: links with the old id are in the world. */
export const renamedCharts: Readonly<Record<string, string>> = {};

/** Where a path leads since a chart in it was renamed, without its query; undefined where none was. */
export function renamedPath(path: string, renamed: Readonly<Record<string, string>> = renamedCharts): string | undefined {
  // /{locale}/{summit}/{chart}, then an ending or a page of the chart.
  const [, place, id, rest] = /^(\/[^/]+\/[^/]+\/)([a-z-]+)(.*)$/.exec(path) ?? [];
  return id !== undefined && Object.hasOwn(renamed, id) ? `${place}${renamed[id]}${rest}` : undefined;
}
