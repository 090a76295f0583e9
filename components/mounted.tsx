import { type ReactNode, useLayoutEffect } from "react";

/** Calls once what is inside it is mounted, before a click can come. */
export function Mounted({ call, children }: { call: () => void; children: ReactNode }) {
  useLayoutEffect(call, [call]);
  return children;
}
