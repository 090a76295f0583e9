/** Completes the answers that Next leaves empty: a missing or failed page, a route that failed. */
import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { locales } from "../lib/server/messages";
import { REQUESTED, STATUS } from "../lib/server/request-headers";
import { capture } from "./answer";

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Made {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

export const FAILED = "This page could not be made. The link is not at fault; try again.";

/**
 * Of a missing or failed page Next sends a shell without text, which only scripts fill. Such an answer is replaced by a
 * page of ours in the reader's language with the same status, or where that fails too, by a sentence.
 */
export async function withStatusPage(made: Made, request: IncomingMessage, handle: Handle): Promise<Made> {
  const { status } = made;
  if (status !== 404 && status < 500) return made;
  if (!String(made.headers["content-type"] ?? "").startsWith("text/html")) return status >= 500 ? sentence(status) : made;
  const [, first] = String(request.headers[REQUESTED] ?? "/").split(/[/?]/);
  const code = status === 404 ? "404" : "500";
  const again = new IncomingMessage(request.socket);
  again.method = "GET";
  again.url = `/${locales.includes(first) ? first : locales[0]}/_status/${code}`;
  again.headers = { ...request.headers, [STATUS]: code };
  again.push(null);
  const response = new ServerResponse(again);
  const page = await capture(response, () => handle(again, response));
  return page.status === 200 ? { ...page, status } : sentence(status);
}

function sentence(status: number): Made {
  const text = status === 404 ? "There is no such page." : FAILED;
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(`${text}\n`) };
}
