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
  // It loads a binary of its own.
  serverExternalPackages: ["@resvg/resvg-js"],
  async headers() {
    const forever = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];
    return [{ source: "/map/:file", has: [{ type: "query", key: "v" }], headers: forever }];
  },
  async rewrites() {
    return [
      { source: "/:locale/:summit/:chart.:format(csv-metadata).json", destination: "/:locale/:summit/:chart/:format" },
      { source: "/:locale/:summit/:chart.:format(png|svg|csv|xlsx|json)", destination: "/:locale/:summit/:chart/:format" },
    ];
  },
};

export default config;
