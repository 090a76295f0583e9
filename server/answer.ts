/** A finished answer: taken from Next as a whole, kept, and sent compressed with an entity tag. */
import { createHash } from "node:crypto";
import { type IncomingHttpHeaders, IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";
import { FRAMED } from "../lib/server/request-headers";
import { contentSecurityPolicy } from "./security";

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a handler would have sent. */
export interface Made {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

export interface Answer extends Made {
  etag: string;
  encoded: Map<Encoding, Buffer>;
}

type Encoding = "br" | "gzip" | "identity";

const smallBrotli = promisify(brotliCompress);
const smallGzip = promisify(gzip);

const TEXT = /^(text\/|application\/([a-z]+\+)?(json|javascript|xml)|image\/svg)/;

/** Runs a handler on a response and takes what it would have sent instead of sending it. */
export function capture(response: ServerResponse, handle: () => Promise<void>): Promise<Made> {
  const chunks: Buffer[] = [];
  const { write, end, writeHead, flushHeaders } = response;
  return new Promise((resolve, reject) => {
    const restore = () => Object.assign(response, { write, end, writeHead, flushHeaders });
    const keep = (chunk: unknown, encoding?: unknown) => {
      if (typeof chunk === "string") chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    };
    const callback = (...args: unknown[]) => {
      const last = args.findLast((arg) => typeof arg === "function") as (() => void) | undefined;
      if (last) process.nextTick(last);
    };
    Object.assign(response, {
      flushHeaders() {},
      writeHead(status: number, ...rest: unknown[]) {
        response.statusCode = status;
        const headers = rest.find((arg) => typeof arg === "object" && arg !== null) as OutgoingHttpHeaders | undefined;
        for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
        return response;
      },
      write(chunk: unknown, ...rest: unknown[]) {
        keep(chunk, rest[0]);
        callback(...rest);
        return true;
      },
      end(...args: unknown[]) {
        keep(args[0], args[1]);
        callback(...args);
        restore();
        const headers = response.getHeaders();
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        resolve({ status: response.statusCode, headers, body: Buffer.concat(chunks) });
        return response;
      },
    });
    handle().catch((fault) => {
      restore();
      reject(fault);
    });
  });
}

/** What a handler would answer to a further GET, asked for while a request is answered. */
export function askInside(handle: Handle, request: IncomingMessage, url: string, headers: IncomingHttpHeaders = {}): Promise<Made> {
  const asked = new IncomingMessage(request.socket);
  Object.assign(asked, { method: "GET", url, headers });
  asked.push(null);
  const response = new ServerResponse(asked);
  return capture(response, () => handle(asked, response));
}

/** Gives a captured answer what the site adds: policy, cache rule, entity tag. */
export function finish({ status, headers, body }: Made): Answer {
  const out: OutgoingHttpHeaders = { ...headers };
  for (const name of ["transfer-encoding", "content-length", "etag", "connection", "x-powered-by", "keep-alive", "date", "vary"])
    delete out[name];
  const type = String(out["content-type"] ?? "");
  const framed = out[FRAMED] !== undefined;
  delete out[FRAMED];
  if (type.startsWith("text/html")) out["content-security-policy"] = contentSecurityPolicy(body, { framed });
  const immutable = String(out["cache-control"] ?? "").includes("immutable");
  // A page is a function of its URL and the dataset: any cache may keep it and ask whether it is current.
  if (!immutable) out["cache-control"] = status === 200 ? "public, max-age=0, must-revalidate, s-maxage=300" : "no-store";
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return { status, headers: out, body, etag, encoded: new Map() };
}

/** Sends an answer, or 304 when the reader has it. */
export function send(answer: Answer, request: IncomingMessage, response: ServerResponse, common: Record<string, string>): void {
  for (const [name, value] of Object.entries({ ...answer.headers, ...common })) if (value !== undefined) response.setHeader(name, value);
  const compressible = TEXT.test(String(answer.headers["content-type"] ?? "")) && answer.body.length > 512;
  if (compressible) response.setHeader("Vary", "Accept-Encoding");
  if (answer.status === 200) {
    // Weak where the bytes differ by encoding: the tag is of what they hold.
    response.setHeader("ETag", compressible ? `W/${answer.etag}` : answer.etag);
    const known = request.headers["if-none-match"];
    // "*" is any tag that there is (RFC 9110, 13.1.2).
    if (known?.trim() === "*" || known?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === answer.etag)) {
      response.statusCode = 304;
      response.removeHeader("Content-Type");
      response.end();
      return;
    }
  }
  const encoding = compressible ? encodingFor(request.headers["accept-encoding"] ?? "") : "identity";
  const body = encode(answer, encoding);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.statusCode = answer.status;
  response.end(request.method === "HEAD" ? undefined : body);
}

/** How many answers may wait to be compressed well. */
const WAITING = 100;
/** Askings from which an answer is among those that are asked for often. */
export const OFTEN = 6;
/** The smallest takes ten times as long as making a page. */
const WELL = { brotli: 9, gzip: 6 };
const BEST = { brotli: 10, gzip: 9 };
const askings = new WeakMap<Answer, number>();
let waiting = 0;
let turn = Promise.resolve();

/**
 * Told that an answer was asked for again, or `times` more: compresses it well the first time and as small as it gets
 * once it is asked for often, off the main thread and one after the other; readers after that get the smaller one.
 */
export function shrink(answer: Answer, times = 1): void {
  // Where too many wait the asking does not count, so that a later one has it done.
  if (waiting >= WAITING || !TEXT.test(String(answer.headers["content-type"] ?? ""))) return;
  const before = askings.get(answer) ?? 0;
  askings.set(answer, before + times);
  const often = before < OFTEN && before + times >= OFTEN;
  if (!often && before > 0) return;
  const { brotli, gzip: level } = often ? BEST : WELL;
  waiting += 1;
  turn = turn
    .then(async () => {
      answer.encoded.set("br", await smallBrotli(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotli } }));
      answer.encoded.set("gzip", await smallGzip(answer.body, { level }));
    })
    // It is sent as it was quickly compressed.
    .catch(console.error)
    .finally(() => {
      waiting -= 1;
    });
}

function encodingFor(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

/** Quickly, for a reader who waits: a drawing of 120 KB in some 2 ms, a tenth larger than it could be. */
function encode(answer: Answer, encoding: Encoding): Buffer {
  if (encoding === "identity") return answer.body;
  let bytes = answer.encoded.get(encoding);
  if (!bytes) {
    bytes =
      encoding === "br"
        ? brotliCompressSync(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } })
        : gzipSync(answer.body, { level: 3 });
    answer.encoded.set(encoding, bytes);
  }
  return bytes;
}
