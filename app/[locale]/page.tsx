import { notFound, redirect } from "next/navigation";
import { newestSummit } from "@/data";
import { locales } from "@/lib/server/messages";

export default async function NewestSummit({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!locales.includes(locale)) notFound();
  redirect(`/${locale}/${newestSummit()}`);
}
