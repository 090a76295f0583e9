/** What a page carries for its scripts, in the format of React's server components: rows, of which texts tell their length. */

const PUSHED = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/gs;
/** The beginning of a row of text: its length in bytes of UTF-8, hexadecimal. */
const TEXT_ROW = /^([\da-f]*:T)([\da-f]+),/;

/** A page whose rows are changed by `change`, which is given each row, or the text of one, whole. Rows may be sent in pieces; they come back in one. */
export function withRows(html: string, change: (row: string) => string): string {
  const pieces = Array.from(html.matchAll(PUSHED), ([, pushed]): string => JSON.parse(pushed)[1]);
  if (pieces.length === 0) return html;
  const rows = changedRows(pieces.join(""), change);
  const script = `<script>self.__next_f.push(${inScript([1, rows])})</script>`;
  let first = true;
  return html.replace(PUSHED, () => {
    const kept = first ? script : "";
    first = false;
    return kept;
  });
}

function changedRows(flight: string, change: (row: string) => string): string {
  const bytes = Buffer.from(flight);
  let out = "";
  for (let at = 0; at < bytes.length; ) {
    const [head, name, length] = TEXT_ROW.exec(bytes.toString("latin1", at, at + 40)) ?? [];
    if (head !== undefined) {
      const [start, end] = [at + head.length, at + head.length + Number.parseInt(length, 16)];
      const text = change(bytes.toString("utf8", start, end));
      out += `${name}${Buffer.byteLength(text).toString(16)},${text}`;
      at = end;
    } else {
      const line = bytes.indexOf(10, at);
      const end = line < 0 ? bytes.length : line + 1;
      out += change(bytes.toString("utf8", at, end));
      at = end;
    }
  }
  return out;
}

/** JSON that no browser takes for HTML. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
