/** One process that serves the dashboard: Next's handler inside, checks, policy and kept answers round it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import next from "next";
import { renamedPath } from "../charts/renamed";
import { REQUESTED, STATUS } from "../lib/server/request-headers";
import { type Answer, askInside, finish, type Handle, OFTEN, send, shrink } from "./answer";
import { withStyles } from "./inline-styles";
import { LONGEST_URL, refusalOf } from "./request-check";
import { withScriptsLast } from "./scripts-last";
import { commonHeaders } from "./security";
import { FAILED, withStatusPage } from "./status-page";

/** Where it is asked whether this process answers; no page is rendered for it. */
const HEALTH = "/health";

/** How long a connection that nothing is asked on is kept, in milliseconds: longer than a proxy keeps it, which else may ask on one that is just being closed. */
const IDLE = 75_000;

/** How long requests under way may take once the process is told to stop, in milliseconds. */
const LAST_ANSWERS = 5000;

const MEGABYTE = 2 ** 20;
const keep = new LRUCache<string, Answer>({ maxSize: 96 * MEGABYTE, sizeCalculation: ({ body }) => body.length * 2 + 1024 });

/** Serves on a port until the process ends. With `fresh`, every page is rendered anew. */
export async function serve(port: number, { fresh = false }: { fresh?: boolean } = {}): Promise<void> {
  const app = next({ dev: false });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer({ maxHeaderSize: 65536, keepAliveTimeout: IDLE }, (request, response) => {
    answer(request, response, handle, fresh).catch((fault) => {
      console.error(fault);
      plain(request, response, 500, FAILED);
    });
  });
  server.on("clientError", (fault: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const tooLong = fault.code === "HPE_HEADER_OVERFLOW";
    const text = tooLong
      ? `This address is too long; up to ${LONGEST_URL} characters are read.\n`
      : "This is not a request that HTTP knows.\n";
    socket.end(
      `HTTP/1.1 ${tooLong ? "414 URI Too Long" : "400 Bad Request"}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  process.on("SIGTERM", () => {
    setTimeout(() => process.exit(0), LAST_ANSWERS);
    server.close(() => process.exit(0));
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handle, fresh: boolean): Promise<void> {
  const url = request.url ?? "/";
  const refusal = refusalOf(request.method ?? "GET", url, request.headers.host);
  if (refusal) return plain(request, response, refusal.status, refusal.text);
  const common = commonHeaders(isSecure(request));
  const { pathname, search } = new URL(url, "http://localhost");
  if (pathname === HEALTH) return plain(request, response, 200, "ok");
  const renamed = renamedPath(pathname);
  if (renamed) return movedTo(`${renamed}${search}`, response, common);
  // A page's links carry the host unless SITE_URL is set; Next answers its own client's requests differently.
  const key = request.headers.rsc
    ? null
    : `${process.env.SITE_URL ? "" : `${common["Strict-Transport-Security"] ? "s" : ""}${request.headers.host}`} ${url}`;
  const known = key && keep.get(key);
  if (known) {
    send(known, request, response, common);
    return shrink(known);
  }
  const made = await (key && !fresh ? once(key, () => make(url, request, handle)) : make(url, request, handle));
  send(made, request, response, common);
  const file = pathname.startsWith("/_next/");
  if (made.status !== 200 || key === null || keep.get(key) === made || (fresh && !file)) return;
  keep.set(key, made);
  // Every page asks for these.
  if (file) shrink(made, OFTEN);
}

const underWay = new Map<string, Promise<Answer>>();

/** One answer for all who ask for the same while it is being made. */
function once(key: string, make: () => Promise<Answer>): Promise<Answer> {
  let answer = underWay.get(key);
  if (!answer) {
    answer = make().finally(() => underWay.delete(key));
    underWay.set(key, answer);
  }
  return answer;
}

/** The answer to a GET, whole, whatever the reader has of it already. */
async function make(url: string, request: IncomingMessage, handle: Handle): Promise<Answer> {
  request.headers[REQUESTED] = url;
  delete request.headers[STATUS];
  const whole = { ...request.headers };
  for (const name of ["if-none-match", "if-modified-since", "range"]) delete whole[name];
  const page = await askInside(handle, request, url, whole);
  return finish(withScriptsLast(await withStyles(await withStatusPage(page, request, handle), request, handle)));
}

function movedTo(address: string, response: ServerResponse, common: Record<string, string>): void {
  response.writeHead(308, { ...common, Location: address, "Cache-Control": "public, max-age=86400", "Content-Length": "0" });
  response.end();
}

function isSecure({ headers }: IncomingMessage): boolean {
  return headers["x-forwarded-proto"] === "https";
}

function plain(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...(status === 405 ? { Allow: "GET, HEAD" } : {}),
    ...commonHeaders(isSecure(request)),
  });
  response.end(`${text}\n`);
}
