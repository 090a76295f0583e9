/**
 * Moves positions apart along a line until neighbours are `gap` apart and all lie in [low, high], as little as possible:
 * overlapping ones form a block that sits at the mean of its members. Same order in and out; all in pixels.
 */
export function spread(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => positions[a] - positions[b]);
  let blocks = order.map((i) => ({ items: [i], centre: positions[i] }));
  const half = (block: { items: number[] }) => ((block.items.length - 1) * gap) / 2;
  const clamp = (block: { items: number[]; centre: number }) => ({
    ...block,
    centre: Math.max(low + half(block), Math.min(high - half(block), block.centre)),
  });
  for (let merged = true; merged; ) {
    merged = false;
    blocks = blocks.map(clamp);
    for (let i = 0; i + 1 < blocks.length; i++) {
      const [a, b] = [blocks[i], blocks[i + 1]];
      if (b.centre - half(b) - (a.centre + half(a)) >= gap - 1e-6) continue;
      const items = [...a.items, ...b.items];
      const centre = items.reduce((sum, item) => sum + positions[item], 0) / items.length;
      blocks.splice(i, 2, { items, centre });
      merged = true;
      break;
    }
  }
  const placed = [...positions];
  for (const block of blocks)
    block.items.forEach((item, i) => {
      placed[item] = block.centre - half(block) + i * gap;
    });
  return placed;
}
