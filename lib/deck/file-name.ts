/** The name of a file made of a deck, without its ending: its title in letters and digits of any script. */
export function fileName({ title, id }: { title: string; id: string }): string {
  const name = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return name || id;
}
