"use client";
import { createContext, type ReactNode, use } from "react";
import type { House } from "@/lib/house";

/** The house style of the slides below; undefined for none. */
export const HouseContext = createContext<House | undefined>(undefined);

/** What stands below every slide: what it rests on, its number, whose house it is. */
export function SlideFoot({
  number,
  children,
  code,
  inPair = false,
}: {
  number?: string;
  children?: ReactNode;
  code?: ReactNode;
  /** Whether it is that of one of two views: the slide's own has the rest. */
  inPair?: boolean;
}) {
  const house = use(HouseContext);
  return (
    <footer className="slide-foot">
      {children}
      {house && !inPair && (
        <p className="slide-house">
          {house.logo ? (
            // biome-ignore lint/performance/noImgElement: stands in the page as data
            <img src={house.logo.src} alt={house.name} width={house.logo.width} height={house.logo.height} />
          ) : (
            house.name
          )}
        </p>
      )}
      {number && <p className="slide-number">{number}</p>}
      {code}
    </footer>
  );
}
