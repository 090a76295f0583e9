/** The button of a name (its aria-label) in an element. */
export function buttonNamed(element: Element, name: string | null): HTMLButtonElement | undefined {
  return Array.from(element.querySelectorAll("button")).find((button) => button.getAttribute("aria-label") === name);
}
