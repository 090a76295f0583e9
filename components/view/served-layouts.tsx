"use client";
import { use, useId } from "react";
import { keep } from "@/lib/keep";
import { ChartSvg } from "./chart-svg";
import { type DrawnView, layOut } from "./stages";
import { ZoomLinks } from "./zoom-links";

interface Props {
  view: DrawnView;
  /** The id of the mark looked at. */
  mark: string | null;
  /** In pixels. */
  layouts: readonly number[];
  /** Whether links zoom what can be zoomed. */
  zooms?: boolean;
}

/**
 * A drawing at each of some widths; CSS shows the one that fits until the browser has measured. They are written as text:
 * React leaves alone what is inside an element whose HTML is given, so the browser need not draw all of them once more
 * to take over the page.
 */
export function ServedLayouts(props: Props) {
  const uid = useId();
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, and an empty one
  if (typeof window !== "undefined") return <div dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />;
  return <Written {...props} uid={uid} />;
}

type Renderer = (node: React.ReactNode) => string;
let renderer: Promise<Renderer> | undefined;
/** How many writings of a view are kept: it may stand alone, among others and on a slide, and have a mark. */
const KEPT = 4;
const written = new WeakMap<DrawnView, Map<string, string>>();

function Written({ view, mark, layouts, zooms, uid }: Props & { uid: string }) {
  renderer ??= import("react-dom/server").then(({ renderToStaticMarkup }) => renderToStaticMarkup);
  const render = use(renderer);
  const html = keep(written, KEPT, view, [uid, mark, zooms, ...layouts].join(" "), () =>
    render(<Layouts view={view} mark={mark} layouts={layouts} zooms={zooms} uid={uid} />),
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React, which escapes every text in it
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

function Layouts({ view, mark, layouts, zooms, uid }: Props & { uid: string }) {
  return layouts.map((width, i) => {
    const layout = layOut(view, width);
    return (
      <div key={width} className={`layout layout-${i + 1}-of-${layouts.length}`}>
        <ChartSvg view={view} layout={layout} active={mark} uid={`${uid}${width}`} className="drawing" />
        {zooms && <ZoomLinks view={view} mark={mark} size={layout.size} />}
      </div>
    );
  });
}
