/** What is used of citation-js, which has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: object[]);
    format(kind: "bibliography", options: { template: string; lang: string; format: "text" }): string;
    format(kind: "bibtex" | "ris"): string;
  }
  export const plugins: { config: { get(plugin: "@csl"): { styles: { add(name: string, style: string): void } } } };
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation/csl-style-chicago-note-bibliography" {
  const style: { content: string };
  export default style;
}
