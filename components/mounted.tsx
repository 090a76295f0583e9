import { type ReactNode, useEffect } from "react";

/** Calls once what is inside it is mounted. */
export function Mounted({ call, children }: { call: () => void; children: ReactNode }) {
  useEffect(call, [call]);
  return children;
}
