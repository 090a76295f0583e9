/** Letters and digits that nobody else has by chance: 48 bits. Works on pages served without encryption too, unlike crypto.randomUUID. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
