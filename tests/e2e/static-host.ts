/** A static host: it sends files by their paths, looks at no query and runs nothing. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

export interface Host {
  origin: string;
  stop(): Promise<void>;
}

/** Sends what is in a folder under a path, "/plenary" or so. A port of 0 is any that is free. */
export async function hostFiles(folder: string, under: string, port = 0): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, pathname.startsWith(`${under}/`) ? decodeURIComponent(pathname.slice(under.length)) : "/nothing");
    if (existsSync(path) && statSync(path).isDirectory() && !pathname.endsWith("/")) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const file = pathname.endsWith("/") ? join(path, "index.html") : path;
    const found = existsSync(file);
    const sent = found ? file : join(folder, "404.html");
    response.writeHead(found ? 200 : 404, { "Content-Type": TYPES[extname(sent)] ?? "application/octet-stream" });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
