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
  const lines = Object.entries(TOKENS).map(([token, [light, dark]]) => `  --color-${token}: light-dark(${light}, ${dark});`);
  return `/* Made from lib/theme.ts by \`npm run tokens\`. */\n@theme static {\n${lines.join("\n")}\n}\n`;
}

export const SANS = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif";
