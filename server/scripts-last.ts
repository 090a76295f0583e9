/** Moves what a page loads to become live behind what it shows, so that its fonts and its map are asked for first. */
import type { Made } from "./answer";

const SCRIPT = /<link rel="preload" as="script"[^>]*\/>|<script src="\/_next\/static\/[^"]+" async=""><\/script>/g;

/** A page whose head asks for no scripts: they stand at the end of its body. Other answers stay as they are. */
export function withScriptsLast(made: Made): Made {
  const isPage = String(made.headers["content-type"] ?? "").startsWith("text/html");
  const [head, body] = isPage ? [made.body.indexOf("</head>"), made.body.lastIndexOf("</body>")] : [-1, -1];
  if (head < 0 || body < 0) return made;
  const whole = made.body.subarray(0, head).toString("utf8");
  const scripts = whole.match(SCRIPT) ?? [];
  if (scripts.length === 0) return made;
  const rest = [whole.replace(SCRIPT, ""), made.body.subarray(head, body), scripts.join(""), made.body.subarray(body)];
  return { ...made, body: Buffer.concat(rest.map((part) => (typeof part === "string" ? Buffer.from(part) : part))) };
}
