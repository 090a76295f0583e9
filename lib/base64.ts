/** Bytes in base64, in a browser too: however many, which `String.fromCharCode(...bytes)` cannot take. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
