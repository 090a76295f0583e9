import { createHash } from "node:crypto";
import { createServer, get, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capture, finish, send } from "./answer";
import { LONGEST_URL, refusalOf } from "./request-check";
import { contentSecurityPolicy, scriptHashes } from "./security";

describe("a request", () => {
  const status = (url: string, method = "GET", host: string | undefined = "localhost:3000") => refusalOf(method, url, host)?.status;
  it("with malformed escapes is refused with 400, one that is too long with 414", () => {
    expect(["/en/%ff", "/%", "/en?x=%E0%A4%A", "//evil.example/en", "/a%00b"].map((url) => status(url))).toEqual([400, 400, 400, 400, 400]);
    expect(status(`/en?${"x".repeat(LONGEST_URL)}`)).toBe(414);
  });
  it("that only reads is let through", () => {
    expect([
      status("/en/sco-2024-astana?reading=china"),
      status("/", "HEAD"),
      status("/", "POST"),
      status("/", "GET", "evil host"),
    ]).toEqual([undefined, undefined, 405, 400]);
  });
});

describe("the policy", () => {
  it("names the hash of each inline script and no unsafe source of scripts", () => {
    const script = "let a = 1";
    const hash = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
    const html = `<script>${script}</script><script src="/a.js"></script><script type="application/ld+json">{}</script>`;
    expect(scriptHashes(html)).toEqual([hash]);
    expect(contentSecurityPolicy(html)).toContain(`script-src 'self' ${hash};`);
    expect(contentSecurityPolicy(html)).not.toContain("unsafe");
  });
});

describe("an answer", () => {
  const body = "<p>text</p>".repeat(200);
  const server = createServer(async (req, res) => {
    const made = await capture(res, async () => {
      res.setHeader("Content-Type", "text/html; charset=utf-8");
      res.write(body.slice(0, 100));
      res.end(body.slice(100));
    });
    send(finish(made), req, res, {});
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, resolve);
    });
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.close();
  });

  const ask = (headers: Record<string, string>, method = "GET") =>
    new Promise<{ response: IncomingMessage; bytes: Buffer }>((resolve) => {
      const asked = (method === "GET" ? get : request)({ port, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk)).on("end", () => resolve({ response, bytes: Buffer.concat(chunks) }));
      });
      asked.end();
    });

  it("comes whole, compressed where that is accepted", async () => {
    expect((await ask({})).bytes.toString()).toBe(body);
    const { response, bytes } = await ask({ "accept-encoding": "gzip" });
    expect(response.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(bytes).toString()).toBe(body);
  });
  it("is 304 for a reader who has it", async () => {
    const { response } = await ask({});
    const again = await ask({ "if-none-match": `W/${response.headers.etag}` });
    expect([again.response.statusCode, again.bytes.length]).toEqual([304, 0]);
  });
  it("to HEAD has the headers and no body", async () => {
    const { response, bytes } = await ask({}, "HEAD");
    expect([response.headers["content-length"], bytes.length]).toEqual([String(body.length), 0]);
  });
});
