/** Colours as tokens: pages use them as CSS custom properties, files have them inlined. */

/** [light, dark] of each token. */
export const TOKENS = {
  paper: ["#FBFAF6", "#0F1720"],
  panel: ["#FFFFFF", "#16202B"],
  ink: ["#16222E", "#F2F0EA"],
  muted: ["#5A6672", "#A3AEB8"],
  rule: ["#DAD6CC", "#2B3742"],
  control: ["#8A8F92", "#6C7883"],
  land: ["#ECE8DD", "#1D2833"],
  sea: ["#F7F5EF", "#131C26"],
  border: ["#BDB5A2", "#46545F"],
  stated: ["#B4530A", "#F0A35E"],
  measured: ["#0B6E75", "#5CC2C7"],
  needed: ["#7A3E9D", "#C79BE3"],
  "belt-road": ["#C2410C", "#F2894F"],
  "trans-caspian": ["#0B6E75", "#5CC2C7"],
  "north-south": ["#6D3FA0", "#B99AE6"],
  cku: ["#8A6A00", "#DDBB4A"],
  "theme-1": ["#35618E", "#8DB4DC"],
  "theme-2": ["#0B6E75", "#5CC2C7"],
  "theme-3": ["#56782A", "#A9CB7C"],
  "theme-4": ["#9A4A6B", "#DB9AB7"],
  "theme-1-tint": ["#E1E8EF", "#1B2D40"],
  "theme-2-tint": ["#DAE9EA", "#13333A"],
  "theme-3-tint": ["#E8EDDF", "#27331D"],
  "theme-4-tint": ["#F1E4EA", "#3A2430"],
  "grey-1": ["#6B7278", "#9AA3AB"],
  "grey-2": ["#9DA1A3", "#717C86"],
  "grey-3": ["#C5C5C1", "#4B5762"],
} as const;

/**
 * [light, dark] of the tokens that differ where more contrast is asked for: by the system, or for a projector in a bright
 * room. Text keeps 7:1 on paper and land even where the projector lifts its dark tones (sRGB values to the power of 0.8).
 */
export const MORE_CONTRAST: Partial<Record<keyof typeof TOKENS, readonly [string, string]>> = {
  paper: ["#FFFFFF", "#000000"],
  panel: ["#FFFFFF", "#000000"],
  ink: ["#000000", "#FFFFFF"],
  muted: ["#2B3239", "#D5DBE0"],
  rule: ["#8A8F92", "#6C7883"],
  control: ["#404244", "#A3AEB8"],
  land: ["#F6F4EE", "#10161C"],
  sea: ["#FFFFFF", "#000000"],
  border: ["#8B8474", "#6C7883"],
  stated: ["#6F3306", "#F0A35E"],
  measured: ["#074A4F", "#5CC2C7"],
  needed: ["#5D2F78", "#D2AFEA"],
  "belt-road": ["#7D2A08", "#F8A673"],
  "trans-caspian": ["#074A4F", "#5CC2C7"],
  "north-south": ["#56317E", "#C9B0EE"],
  cku: ["#533F00", "#DDBB4A"],
  "theme-1": ["#254564", "#9DC1E6"],
  "theme-2": ["#074A4F", "#5CC2C7"],
  "theme-3": ["#334819", "#A9CB7C"],
  "theme-4": ["#663147", "#E6AFC6"],
  "theme-1-tint": ["#EEF3F8", "#0F1C2A"],
  "theme-2-tint": ["#EAF4F5", "#0A2226"],
  "theme-3-tint": ["#F1F6EA", "#182211"],
  "theme-4-tint": ["#F9F1F5", "#271620"],
  "grey-1": ["#4A4F54", "#B5BCC3"],
};

export type Token = keyof typeof TOKENS;
export type Paint = Record<Token, string>;

const THEME_INKS = ["theme-1", "theme-2", "theme-3", "theme-4"] as const;

/** The colour of a theme of the address, by its place among them. */
export function themeInk(place: number): (typeof THEME_INKS)[number] {
  return THEME_INKS[place % THEME_INKS.length];
}

const CORRIDOR_INKS = ["belt-road", "trans-caspian", "north-south", "cku"] as const;
export type CorridorInk = (typeof CORRIDOR_INKS)[number];

/** The colour of a corridor: its own, or for one that has none by its place in the list. */
export function corridorInk(id: string, place: number): CorridorInk {
  return CORRIDOR_INKS.find((ink) => ink === id) ?? CORRIDOR_INKS[Math.max(place, 0) % CORRIDOR_INKS.length];
}

/** Colours that follow the page's theme. */
export const pagePaint = Object.fromEntries(Object.keys(TOKENS).map((token) => [token, `var(--color-${token})`])) as Paint;

/** Colours written out, for a file that stands alone. */
export function filePaint(look: "light" | "dark"): Paint {
  return Object.fromEntries(Object.entries(TOKENS).map(([token, pair]) => [token, pair[look === "light" ? 0 : 1]])) as Paint;
}

/** The tokens as Tailwind 4 theme variables; app/tokens.css holds this text and a test keeps it so. */
export function tokensCss(): string {
  const lines = (tokens: Readonly<Record<string, readonly [string, string]>>, indent: string) =>
    Object.entries(tokens)
      .map(([token, [light, dark]]) => `${indent}--color-${token}: light-dark(${light}, ${dark});`)
      .join("\n");
  return `/* Made from lib/theme.ts by \`npm run tokens\`. */
@theme static {
${lines(TOKENS, "  ")}
}
:root[data-contrast="more"] {
${lines(MORE_CONTRAST, "  ")}
}
@media (prefers-contrast: more) {
  :root {
${lines(MORE_CONTRAST, "    ")}
  }
}
`;
}

export const SANS = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif";
