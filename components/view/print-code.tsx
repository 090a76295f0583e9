"use client";
import { useEffect, useState } from "react";

/** How long a state has to stand before its code is fetched: a map that is dragged passes through many. */
const STILL = 1000;

/**
 * The QR code of the link on paper, with and without scripts. As a picture that is fetched on its own it weighs nothing in the
 * page, and unlike one drawn when printing begins it is there in time. Between two states there is none rather than a wrong one.
 */
export function PrintCode({ path }: { path: string }) {
  const [shown, setShown] = useState(path);
  useEffect(() => {
    const timer = setTimeout(() => setShown(path), STILL);
    return () => clearTimeout(timer);
  }, [path]);
  if (shown !== path) return null;
  // biome-ignore lint/performance/noImgElement: drawn in the size that is printed
  return <img src={path} alt="" width={88} height={88} fetchPriority="low" decoding="async" className="print-only print-code" />;
}
