/** Completes the answers that Next leaves empty: a missing or failed page, a route that failed. */
import type { IncomingMessage } from "node:http";
import { locales } from "../lib/server/messages";
import { FRAMED, REQUESTED, STATUS } from "../lib/server/request-headers";
import { askInside, type Handle, type Made } from "./answer";

export const FAILED = "This page could not be made. The link is not at fault; try again.";

/**
 * Of a missing or failed page Next sends a shell without text, which only scripts fill. Such an answer is replaced by a
 * page of ours in the reader's language with the same status, or where that fails too, by a sentence.
 */
export async function withStatusPage(made: Made, request: IncomingMessage, handle: Handle): Promise<Made> {
  const { status } = made;
  if ((status !== 404 && status < 500) || FRAMED in made.headers) return made;
  if (!String(made.headers["content-type"] ?? "").startsWith("text/html")) return status === 500 ? sentence(status) : made;
  const [, first] = String(request.headers[REQUESTED] ?? "/").split(/[/?]/);
  const code = status === 404 ? "404" : "500";
  const url = `/${locales.includes(first) ? first : locales[0]}/_status/${code}`;
  const page = await askInside(handle, request, url, { ...request.headers, [STATUS]: code });
  return page.status === 200 ? { ...page, status } : sentence(status);
}

function sentence(status: number): Made {
  const text = status === 404 ? "There is no such page." : FAILED;
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(`${text}\n`) };
}
