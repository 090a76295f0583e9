"use client";
import { use, useEffect, useRef } from "react";
import { wakeWhenUsed } from "../view/wake";
import type { ComparisonProps } from "./comparison";

/**
 * Two views that the server compares. The scripts of both charts come when a reader does anything on the page, so that it
 * stays as light as one of a single chart.
 */
export function LiveComparison(props: ComparisonProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // Back may bring another comparison into a page that is live, or into none: only the server draws it.
    if (element.childElementCount === 0 || element.dataset.live !== undefined) return location.reload();
    const { locale, summit, charts } = props;
    const places = charts.map((chart) => ({ locale, summit, chart }));
    return wakeWhenUsed(element, places, async () => {
      const { hydrate } = await import("./hydrate-comparison");
      element.dataset.live = "";
      await hydrate(element, props);
    });
  }, [props]);
  // React leaves alone what is inside an element whose HTML is given: what the server drew stays until it is made live.
  if (typeof window !== "undefined") {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, and an empty one
    return <div ref={box} dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />;
  }
  return (
    <div>
      <Drawn {...props} />
    </div>
  );
}

let drawing: Promise<typeof import("./comparison")> | undefined;

function Drawn(props: ComparisonProps) {
  drawing ??= import("./comparison");
  const { Comparison } = use(drawing);
  return <Comparison {...props} />;
}
