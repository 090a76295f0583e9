/**
 * Left ends of labels of differing widths in one row: each as near to where it is wanted as the others allow, in the same
 * order, `gap` apart and between `low` and `high`. All in pixels.
 */
export function packed(labels: readonly { at: number; width: number }[], gap: number, low: number, high: number): number[] {
  const ends = labels.map(() => 0);
  let free = low;
  labels.forEach(({ at, width }, i) => {
    ends[i] = Math.max(at, free);
    free = ends[i] + width + gap;
  });
  let limit = high;
  for (let i = labels.length - 1; i >= 0; i--) {
    ends[i] = Math.min(ends[i], limit - labels[i].width);
    limit = ends[i] - gap;
  }
  return ends;
}
