/**
 * Things side by side, as the words of a key: each begins a new line where it would reach beyond `width`, unless it is the
 * first of its line. `rooms` are their widths and `between` the gap after each, all in pixels; lines count from 0.
 */
export function inLines(rooms: readonly number[], width: number, between: number): { x: number; line: number }[] {
  let [x, line] = [0, 0];
  return rooms.map((room) => {
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const place = { x, line };
    x += room + between;
    return place;
  });
}
