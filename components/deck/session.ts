import { randomId } from "@/lib/random-id";

/** What this window keeps across a reload; undefined where there is nothing, or where nothing may be kept. */
export function kept(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value for this window, across a reload. */
export function keep(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Where nothing may be kept, a reload begins another presentation: the speaker's window is opened again.
  }
}

/** The presentation that this window belongs to: kept for as long as the window is, so that a reload stays in it. */
export function sessionHere(): string {
  if (typeof window === "undefined") return "";
  const asked = new URLSearchParams(location.search).get("session");
  const session = asked ?? kept("plenary-session") ?? randomId();
  keep("plenary-session", session);
  return session;
}
