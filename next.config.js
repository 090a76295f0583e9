/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // Compression, entity tags and the security headers are the server's (server/): it sees the finished page.
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  turbopack: {
    root: import.meta.dirname,
    // Messages reach the browser parsed already, so the parser stays on the server.
    resolveAlias: { "@formatjs/icu-messageformat-parser": { browser: "@formatjs/icu-messageformat-parser/no-parser.js" } },
  },
  // The first starts threads from its own files, the others load each other by name.
  serverExternalPackages: [
    "piscina",
    "@citation-js/core",
    "@citation-js/plugin-csl",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-ris",
  ],
  async headers() {
    const forever = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];
    // Pages of others load it by its hash, which browsers check only of what may be read across origins.
    const anywhere = [
      { key: "Access-Control-Allow-Origin", value: "*" },
      { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
    ];
    return [
      { source: "/map/:file", has: [{ type: "query", key: "v" }], headers: forever },
      { source: "/embed/view.js", has: [{ type: "query", key: "v" }], headers: forever },
      { source: "/embed/:version(\\d+).js", headers: [...forever, ...anywhere] },
      { source: "/embed.js", headers: anywhere },
    ];
  },
  async rewrites() {
    // A language has two or three letters; what else begins an address, like /download, is not meant.
    const place = "/:locale([a-z]{2,3}(?:-[a-zA-Z]{2,8})*)/:summit/:chart";
    return [
      { source: `${place}.:format(csv-metadata).json`, destination: "/:locale/:summit/:chart/:format" },
      { source: `${place}.:format(png|svg|csv|xlsx|json)`, destination: "/:locale/:summit/:chart/:format" },
    ];
  },
};

export default config;
