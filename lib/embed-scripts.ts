/** Scripts in and round frames, under addresses that change with them. Written by scripts/build-embed.ts. */
export const EMBED_VIEW = "/embed/view.js?v=a9193446";
export const EMBED_HOST = {
  path: "/embed/1.js",
  integrity: "sha384-ebrPRsRFsWcP90K4QCwxsGhrfPjIODFVz4z40vSB7VoSIVKkbGvR9RHeaIXjVLhh",
};
