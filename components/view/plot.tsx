"use client";
import { useRef } from "react";
import type { AnyChart, Context } from "@/lib/chart";
import type { State } from "./chart-context";
import { Drawing } from "./drawing";
import { useWidth } from "./use-width";

interface Props {
  chart: AnyChart;
  rows: unknown;
  state: State;
  context: Context<State>;
  alt: string;
  pending: boolean;
  choose(href: string): void;
  /** Widths in pixels that the server lays out; CSS shows the one that fits until the browser has measured. */
  layouts: readonly number[];
}

/** The drawing: several layouts from the server, then one laid out for the true width. */
export function Plot({ layouts, pending, ...drawing }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} className={pending ? "plot pending" : "plot"}>
      {width === null
        ? layouts.map((layout, i) => (
            <div key={layout} className={`layout layout-${i + 1}-of-${layouts.length}`}>
              <Drawing {...drawing} width={layout} live={false} />
            </div>
          ))
        : [<Drawing key="live" {...drawing} width={width} live />]}
    </div>
  );
}
