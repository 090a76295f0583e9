import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, get, IncomingMessage, request, ServerResponse } from "node:http";
import { type AddressInfo, Socket } from "node:net";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { REQUESTED, STATUS } from "@/lib/server/request-headers";
import { type Answer, capture, finish, type Handle, OFTEN, send, shrink } from "./answer";
import { withStyles } from "./inline-styles";
import { LONGEST_URL, refusalOf } from "./request-check";
import { withScriptsLast } from "./scripts-last";
import { contentSecurityPolicy, scriptHashes } from "./security";
import { readSettings, takenText } from "./settings";
import { FAILED, withStatusPage } from "./status-page";

describe("a request", () => {
  const status = (url: string, method = "GET", host: string | undefined = "localhost:3000") => refusalOf(method, url, host)?.status;
  it("with malformed escapes is refused with 400, one that is too long with 414", () => {
    expect(["/en/%ff", "/%", "/en?x=%E0%A4%A", "/en?x=1?%ff", "//evil.example/en", "/a%00b"].map((url) => status(url))).toEqual([
      400, 400, 400, 400, 400, 400,
    ]);
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

describe("the settings", () => {
  it("name a port and a number of workers", () => {
    expect(readSettings({ PORT: "8080", WORKERS: "2", SITE_URL: "https://example.org/" })).toEqual({ port: 8080, workers: 2 });
    expect(readSettings({ PORT: "", WORKERS: "3" })).toEqual({ port: 3000, workers: 3 });
  });
  it.each([
    [{ PORT: "65536" }, 'PORT is "65536"; it takes a number from 1 to 65535.'],
    [{ PORT: "80a" }, 'PORT is "80a"; it takes a number from 1 to 65535.'],
    [{ WORKERS: "-1" }, 'WORKERS is "-1"; it takes a number from 1 to 64.'],
    [{ WORKERS: "x" }, 'WORKERS is "x"; it takes a number from 1 to 64.'],
    [{ SITE_URL: "example.org" }, 'SITE_URL is "example.org"; it takes an address that begins with http:// or https://.'],
    [
      { REPORT_ADDRESS: "desk@example.org" },
      'REPORT_ADDRESS is "desk@example.org"; it takes mailto: and an address, or a page that begins with http:// or https://.',
    ],
    [{ SITE_URL: "localhost:3000" }, 'SITE_URL is "localhost:3000"; it takes an address that begins with http:// or https://.'],
  ])("that cannot be followed are said in a sentence: %o", (env, text) => {
    expect(readSettings(env)).toBe(text);
  });
  it("never propose a port that there is not", () => {
    expect([takenText(3000), takenText(65535)].map((text) => /PORT=(\d+)/.exec(text)?.[1])).toEqual(["3001", "65534"]);
  });
});

describe("a missing or failed page", () => {
  const shell = '<html id="__next_error__"></html>';
  const asked: { url?: string; status?: string | string[] }[] = [];
  /** Fails as Next does; `fails` says whether the page of the status fails too. */
  const handle =
    (status: number, fails = false, type = "text/html; charset=utf-8"): Handle =>
    async (req, res) => {
      const page = req.url?.includes("/_status/") === true;
      if (page) asked.push({ url: req.url, status: req.headers[STATUS] });
      res.statusCode = page && !fails ? 200 : status;
      if (type) res.setHeader("Content-Type", type);
      res.end(page && !fails ? "<h1>Named</h1>" : type ? shell : "");
    };
  const answer = async (url: string, next: Handle) => {
    const req = new IncomingMessage(new Socket());
    Object.assign(req, { url, headers: { [REQUESTED]: url } });
    const res = new ServerResponse(req);
    const { status, body } = await withStatusPage(await capture(res, () => next(req, res)), req, next);
    return [status, body.toString()];
  };

  it("is answered with a page that can be read, in the language of the address and with the status", async () => {
    expect(await answer("/en/x?y=1", handle(404))).toEqual([404, "<h1>Named</h1>"]);
    expect(await answer("/zz/x", handle(500))).toEqual([500, "<h1>Named</h1>"]);
    expect(asked).toEqual([
      { url: "/en/_status/404", status: "404" },
      { url: "/en/_status/500", status: "500" },
    ]);
  });
  it("is answered with a sentence where that fails too, or where no page was asked for", async () => {
    expect(await answer("/en/x", handle(500, true))).toEqual([500, `${FAILED}\n`]);
    expect(await answer("/en/x/csv", handle(500, false, ""))).toEqual([500, `${FAILED}\n`]);
    expect(await answer("/en/x.csv", handle(404, false, "text/plain"))).toEqual([404, shell]);
    expect(await answer("/oembed?format=yaml", handle(501, false, "text/plain"))).toEqual([501, shell]);
  });
});

describe("the scripts of a page", () => {
  const made = (body: string, type = "text/html; charset=utf-8") => ({
    status: 200,
    headers: { "content-type": type },
    body: Buffer.from(body),
  });
  const scripts =
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/b.js" async=""></script>';

  it("are asked for behind what it shows, and what is written in it stays where it is", () => {
    const page = `<html><head>${scripts}<script>1</script><title>A</title></head><body><p>B</p><script>2</script></body></html>`;
    expect(withScriptsLast(made(page)).body.toString()).toBe(
      `<html><head><script>1</script><title>A</title></head><body><p>B</p><script>2</script>${scripts}</body></html>`,
    );
  });

  it("stay where another answer has them", () => {
    const text = `<head>${scripts}</head><body></body>`;
    expect(withScriptsLast(made(text, "application/json")).body.toString()).toBe(text);
    expect(withScriptsLast(made(scripts)).body.toString()).toBe(scripts);
  });
});

describe("the styles of a page", () => {
  const page = '<head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/></head>';
  const styled = async (status: number, type = "text/html") => {
    const next: Handle = async (req, res) => {
      res.statusCode = req.url === "/_next/static/chunks/a.css" ? status : 404;
      res.end("a{src:url(../media/b.woff2)}b{background:url(#c) url(data:x)}");
    };
    const made = { status: 200, headers: { "content-type": type }, body: Buffer.from(page) };
    return (await withStyles(made, new IncomingMessage(new Socket()), next)).body.toString();
  };
  it("stay links where they cannot be had, and in what is no page", async () => {
    expect(await styled(500)).toBe(page);
    expect(await styled(200, "text/plain")).toBe(page);
  });
  it("stand in it, with addresses that the page can read, and are allowed by the policy", async () => {
    const html = await styled(200);
    const styles = "a{src:url(/_next/static/media/b.woff2)}b{background:url(#c) url(data:x)}";
    expect(html).toBe(
      `<head><style>${styles}</style><link rel="stylesheet" disabled="" href="/_next/static/chunks/a.css" data-precedence="next"/></head>`,
    );
    expect(contentSecurityPolicy(html)).toContain(`style-src 'self' 'sha256-${createHash("sha256").update(styles).digest("base64")}';`);
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
  it("is compressed well when asked for again and best when asked for often, and is the same text", async () => {
    const text = readFileSync("README.md");
    const one: Answer = finish({ status: 200, headers: { "content-type": "text/html" }, body: text });
    one.encoded.set("gzip", gzipSync(text, { level: 1 }));
    const quick = one.encoded.get("gzip")?.length ?? 0;
    shrink(one);
    await vi.waitFor(() => expect(one.encoded.get("gzip")?.length).toBeLessThan(quick));
    const well = one.encoded.get("br")?.length ?? 0;
    shrink(one, OFTEN);
    await vi.waitFor(() => expect(one.encoded.get("br")?.length).toBeLessThan(well));
    expect(gunzipSync(one.encoded.get("gzip") ?? "").equals(text)).toBe(true);
    expect(brotliDecompressSync(one.encoded.get("br") ?? "").equals(text)).toBe(true);
  });
  it("is 304 for a reader who has it", async () => {
    const { response } = await ask({});
    const { etag = "" } = response.headers;
    expect(etag, "the same for every encoding, so a weak one").toMatch(/^W\/"/);
    for (const known of [etag, etag.slice(2), `"another", ${etag}`, "*"]) {
      const again = await ask({ "if-none-match": known });
      expect([again.response.statusCode, again.bytes.length]).toEqual([304, 0]);
    }
  });
  it("to HEAD has the headers and no body", async () => {
    const { response, bytes } = await ask({}, "HEAD");
    expect([response.headers["content-length"], bytes.length]).toEqual([String(body.length), 0]);
  });
});
