/** The first of some wordings of the same, the fullest first, that is no longer than `most` letters; the last where all are. */
export function withinLetters(wordings: readonly string[], most: number): string {
  return wordings.find(({ length }) => length <= most) ?? wordings[wordings.length - 1];
}
