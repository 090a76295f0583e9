/** Puts a page's styles into the page, so that its first paint waits for one answer and not for two. */
import type { IncomingMessage } from "node:http";
import { posix } from "node:path";
import { askInside, type Handle, type Made } from "./answer";

const LINK = /<link rel="stylesheet" href="(\/_next\/static\/[^"?]+\.css)"([^>]*)\/>/g;

/** Style sheets by path; the build names each by its content. */
const sheets = new Map<string, Promise<string>>();

/**
 * A page with each of the build's style sheets in a `<style>` where its link stood. The link stays, disabled, so that it
 * is not fetched and React finds what it would else add. Other answers stay as they are, and so does a page whose styles
 * cannot be had.
 */
export async function withStyles(made: Made, request: IncomingMessage, handle: Handle): Promise<Made> {
  const end = String(made.headers["content-type"] ?? "").startsWith("text/html") ? made.body.indexOf("</head>") : -1;
  if (end < 0) return made;
  const head = made.body.subarray(0, end).toString("utf8");
  const paths = [...new Set(Array.from(head.matchAll(LINK), ([, path]) => path))];
  const found = await Promise.all(paths.map(async (path) => [path, await sheet(path, request, handle)] as const)).catch(() => []);
  const styles = new Map(found);
  const inlined = head.replace(LINK, (link, path: string, rest: string) => {
    const text = styles.get(path);
    return text === undefined ? link : `<style>${text}</style><link rel="stylesheet" disabled="" href="${path}"${rest}/>`;
  });
  return { ...made, body: Buffer.concat([Buffer.from(inlined), made.body.subarray(end)]) };
}

function sheet(path: string, request: IncomingMessage, handle: Handle): Promise<string> {
  let text = sheets.get(path);
  if (!text) {
    text = askInside(handle, request, path).then(({ status, body }) => {
      if (status !== 200) throw new Error(`${status} for ${path}`);
      return absolute(body.toString("utf8"), path);
    });
    sheets.set(path, text);
    text.catch(() => sheets.delete(path));
  }
  return text;
}

/** Addresses relative to a style sheet, as the page can read them. */
function absolute(styles: string, path: string): string {
  return styles.replace(
    /url\((?!["']?(?:data:|https?:|\/|#))([^)]+)\)/g,
    (_, url: string) => `url(${posix.join(posix.dirname(path), url)})`,
  );
}
