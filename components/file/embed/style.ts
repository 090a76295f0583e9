/** The style of a framed view: it stands in the document, so a frame loads nothing but its script and a map. */
import { SANS, SERIF, TOKENS } from "@/lib/theme";
import { LAYOUTS, PAD } from "./layout";

const colours = Object.entries(TOKENS)
  .map(([token, [light, dark]]) => `--color-${token}:light-dark(${light},${dark});`)
  .join("");

/** Each drawing from the width that has room for it to the width that has room for the next. */
const layouts = LAYOUTS.map((width, i) => {
  const least = i > 0 ? `(min-width:${width + 2 * PAD}px)` : "";
  const most = i < LAYOUTS.length - 1 ? `(max-width:${LAYOUTS[i + 1] + 2 * PAD - 0.02}px)` : "";
  return `@media ${[least, most].filter(Boolean).join(" and ")}{.w${width}{display:block}}`;
}).join("");

export const EMBED_STYLE = `
:root{color-scheme:light dark;${colours}}
:root[data-look=light]{color-scheme:light}
:root[data-look=dark]{color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;padding:14px ${PAD}px;background:var(--color-paper);color:var(--color-ink);font:14px/1.45 ${SANS}}
h1{margin:0;color:var(--house-title,inherit);font:600 19px/1.25 ${SERIF};font-family:var(--house-font,${SERIF});text-wrap:balance}
h1 a{color:inherit;text-decoration:none}
h1 a:hover{text-decoration:underline;text-decoration-thickness:1px}
p,ul,figure,details{margin:6px 0 0;padding:0}
a{color:inherit;text-underline-offset:3px;text-decoration-color:var(--color-control)}
:focus-visible{outline:2px solid var(--color-ink);outline-offset:3px}
.muted,.foot{color:var(--color-muted);font-size:13px}
.unbroken{white-space:nowrap}
.control{display:flex;flex-wrap:wrap;gap:4px 14px;align-items:baseline;list-style:none;font-size:13px}
.control a{display:inline-block;padding:3px 0;text-decoration:none}
.control a[aria-current]{font-weight:600;box-shadow:0 2px 0 var(--color-ink)}
#chart{position:relative;margin-top:12px;max-width:none}
#chart svg{display:block;overflow:hidden;margin:0 auto;text-rendering:geometricPrecision}
.layout{display:none}
${layouts}
.ring{fill:none;stroke:var(--color-ink);stroke-width:2;pointer-events:none}
.tip{position:absolute;top:0;left:0;z-index:1;max-width:280px;padding:7px 10px;display:grid;gap:1px;background:var(--color-panel);border:1px solid var(--color-rule);border-radius:3px;box-shadow:0 2px 8px #0002;font-size:13px;pointer-events:none}
.tip[hidden]{display:none}
.tip span{color:var(--color-muted)}
.spoken{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)}
.foot{margin-top:10px;padding-top:8px;border-top:1px solid var(--house-line,var(--color-rule));font-size:12px}
.house{float:right;width:auto;max-height:26px;margin:0 0 4px 14px;color:var(--color-ink);font-weight:600}
.said{padding-left:10px;border-left:3px solid var(--color-stated)}
summary{cursor:pointer;font-size:13px}
.table{max-height:360px;overflow:auto}
table{border-collapse:collapse;font-size:12px;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--color-muted);padding:4px 0}
th,td{padding:3px 12px 3px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--color-rule)}
th.number,td.number{text-align:right}
.unit{display:block;font-weight:400;color:var(--color-muted)}
tr.stated td{color:var(--color-stated)}
`;
