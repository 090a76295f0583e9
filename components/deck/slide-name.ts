import type { Slide } from "@/data/shapes/deck";

/** What a slide is called in a list: its own title, else what its chart or figure is called. */
export function slideName(slide: Slide, names: Readonly<Record<string, string>>): string {
  if (slide.kind === "text" || slide.title) return slide.title ?? "";
  if (slide.kind === "figure") return names[slide.figure] ?? slide.figure;
  const charts = slide.kind === "view" ? [slide.view.chart] : slide.views.map((view) => view.chart);
  return [...new Set(charts)].map((chart) => names[chart] ?? chart).join(" · ");
}
