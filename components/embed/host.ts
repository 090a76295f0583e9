/**
 * Runs on the pages of others: gives each frame the height of what it shows, and makes <plenary-view src="permalink"> a
 * frame. Published under a version of its own, with an integrity hash, so it never changes: see scripts/build-embed.ts.
 */

/** Widths in pixels from which a frame shows the next wider of its drawings, as in its own style. */
const WIDTHS = [0, 472, 732];
const HIGHEST = 10_000;

const all = () => document.querySelectorAll<HTMLIFrameElement>("iframe[data-plenary]");
const told = new WeakSet<HTMLIFrameElement>();

/** Keeps room for what a frame will show (its height with each drawing, in pixels) until it says how high it is; asks one that is there already. */
function reserve(frame: HTMLIFrameElement): void {
  if (told.has(frame)) return;
  told.add(frame);
  const height = frame.dataset.plenary?.split(" ")[WIDTHS.findLastIndex((width) => width <= frame.clientWidth)];
  if (height) frame.style.height = `${height}px`;
  frame.contentWindow?.postMessage({ type: "plenary:ask" }, "*");
}

addEventListener("message", ({ data, source, origin }) => {
  if (data?.type !== "plenary:height" || !(data.height > 0 && data.height < HIGHEST)) return;
  for (const frame of all())
    if (frame.contentWindow === source && new URL(frame.src).origin === origin)
      frame.style.height = `${Math.ceil(data.height) + frame.offsetHeight - frame.clientHeight}px`;
});

new MutationObserver(() => all().forEach(reserve)).observe(document, { childList: true, subtree: true });
all().forEach(reserve);

if (!customElements.get("plenary-view"))
  customElements.define(
    "plenary-view",
    class extends HTMLElement {
      static observedAttributes = ["src"];
      attributeChangedCallback() {
        const address = new URL(this.getAttribute("src") ?? "", document.baseURI);
        if (!/^https?:$/.test(address.protocol)) return;
        address.pathname = address.pathname.replace(/(\/(embed|share))?\/?$/, "/embed");
        const frame = this.querySelector("iframe") ?? document.createElement("iframe");
        frame.dataset.plenary = this.getAttribute("heights") ?? "";
        frame.title = this.title;
        frame.loading = "lazy";
        frame.width = "100%";
        frame.height = "560";
        frame.style.border = "0";
        frame.src = address.href;
        this.style.display = "block";
        if (!frame.isConnected) this.append(frame);
      }
    },
  );
