"use client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

let ofDocument: QueryClient | undefined;

/** One client for all charts of a document; on the server each drawing has its own. */
function clientHere(): QueryClient {
  const make = () => new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, networkMode: "always" } } });
  if (typeof window === "undefined") return make();
  ofDocument ??= make();
  return ofDocument;
}

export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(clientHere);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
