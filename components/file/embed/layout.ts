/** The drawings of a framed view. */

/** Widths in pixels of the drawings; a frame shows the widest that it has room for. */
export const LAYOUTS = [288, 440, 700] as const;
/** Left and right of the drawing, in pixels. */
export const PAD = 16;
/** Width in pixels from which a frame shows the widest drawing. */
export const WIDEST = LAYOUTS[LAYOUTS.length - 1] + 2 * PAD;

/** "" for the look of the reader's system. */
export type Look = "light" | "dark" | "";

/** Takes the look from a query string; `known` is false where it names none that there is. */
export function lookOf(query: URLSearchParams): { look: Look; known: boolean; own: URLSearchParams } {
  const asked = query.get("look");
  const look = asked === "light" || asked === "dark" ? asked : "";
  const own = new URLSearchParams([...query].filter(([name]) => name !== "look"));
  return { look, known: asked === null || look === asked, own };
}

/** "look=dark", or "". */
export function lookQuery(look: Look): string {
  return look && `look=${look}`;
}
