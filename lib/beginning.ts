/** The whole sentences at the beginning of a text, as many as fit into some letters; of one long sentence its first words. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(". ") + 1;
  return end > 0 ? cut.slice(0, end) : `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 0))}…`;
}
