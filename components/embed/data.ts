/** What a framed view tells its script, as JSON in the document. */
export interface EmbedData {
  /** Id, head, lines, address and group of everything that can be pointed at; "" for no address or group. */
  targets: [id: string, head: string, lines: string[], href: string, group: string][];
  /** For each drawing, in the order of the document: which targets it has, and where, in its pixels; of wide ones how wide. */
  layouts: [target: number, x: number, y: number, half?: number][][];
  pick: "x" | number;
  /** What the keys do, for those who do not see the drawing. */
  keys: string;
}
