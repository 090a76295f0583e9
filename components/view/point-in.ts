/** Where a pointer is in a drawing that is shown in an element, in pixels of the drawing: the element may be scaled. */
export function pointIn(
  { width }: { width: number },
  element: Element,
  { clientX, clientY }: { clientX: number; clientY: number },
): [x: number, y: number] {
  const bounds = element.getBoundingClientRect();
  const scale = bounds.width > 0 ? width / bounds.width : 1;
  return [(clientX - bounds.left) * scale, (clientY - bounds.top) * scale];
}
