"use client";
import { useLayoutEffect, useState } from "react";

/**
 * The query string of the address: a page that was kept, for offline use or as a file, is opened at others than the one it
 * was kept at. Settled once that is known.
 */
export function useAddress(served: string): { query: string; settled: boolean } {
  const [address, setAddress] = useState({ query: served, settled: false });
  useLayoutEffect(() => {
    const here = new URLSearchParams(location.search);
    const sorted = (text: URLSearchParams) => [...text].map(String).toSorted().join();
    setAddress({ query: sorted(here) === sorted(new URLSearchParams(served)) ? served : here.toString(), settled: true });
  }, [served]);
  return address;
}
