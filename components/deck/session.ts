/** The presentation that this window belongs to: kept for as long as the window is, so that a reload stays in it. */
export function sessionHere(): string {
  if (typeof window === "undefined") return "";
  const asked = new URLSearchParams(location.search).get("session");
  if (asked) return asked;
  try {
    const known = sessionStorage.getItem("plenary-session") ?? crypto.randomUUID().slice(0, 8);
    sessionStorage.setItem("plenary-session", known);
    return known;
  } catch {
    // Where nothing may be kept, a reload begins another presentation: the speaker's window is opened again.
    return crypto.randomUUID().slice(0, 8);
  }
}
