import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { openSummit } from "@/lib/server/open";
import { Frame } from "../frame";

export default async function SummitLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; summit: string }>;
}) {
  const opened = openSummit(await params);
  if (!opened) notFound();
  return <Frame opened={opened}>{children}</Frame>;
}
