/**
 * Keeps a slider where it is while it is used: what stands above its controls gets no lower, whatever it says of each
 * value, until a reader turns to something else; and what comes to lie under the pointer is not dragged instead. Returns
 * what ends that.
 */
export function steady(slider: HTMLInputElement): () => void {
  const above: HTMLElement[] = [];
  for (let one = slider.closest(".controls")?.previousElementSibling; one; one = one.previousElementSibling)
    if (one instanceof HTMLElement) above.push(one);
  const watch = new ResizeObserver(hold);
  let held = false;
  function hold() {
    if (held) for (const one of above) one.style.minHeight = `${one.getBoundingClientRect().height}px`;
  }
  const onInput = () => {
    held = true;
    hold();
  };
  const letGo = () => {
    held = false;
    for (const one of above) one.style.minHeight = "";
  };
  const onPointer = ({ target }: Event) => {
    if (target === slider) document.addEventListener("dragstart", refuse);
    else if (target instanceof Element && !target.closest(".slider")) letGo();
  };
  const onLift = () => document.removeEventListener("dragstart", refuse);
  for (const one of above) watch.observe(one);
  // Before the value is followed, which changes what stands above.
  slider.addEventListener("input", onInput, true);
  document.addEventListener("pointerdown", onPointer, true);
  document.addEventListener("pointerup", onLift, true);
  window.addEventListener("resize", letGo);
  return () => {
    letGo();
    onLift();
    watch.disconnect();
    slider.removeEventListener("input", onInput, true);
    document.removeEventListener("pointerdown", onPointer, true);
    document.removeEventListener("pointerup", onLift, true);
    window.removeEventListener("resize", letGo);
  };
}

function refuse(event: Event): void {
  event.preventDefault();
}
