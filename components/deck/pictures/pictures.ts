/** Pictures of slides as they stand on the page, made by the browser that drew them. */
import JSZip from "jszip";
import { answered } from "@/lib/answers";
import type { Size } from "@/lib/chart";
import { type House, houseCss } from "@/lib/house";
import { stylesFor } from "../one-file/styles";

/** Pixels of a picture for one of the slide: 1920 across for 16:9. */
const SCALE = 1.5;

interface Options {
  /** The slides of the page, in their order. */
  slides: readonly HTMLElement[];
  size: Size;
  /** The name of the picture of a slide, without its ending. */
  nameOf(at: number): string;
  house?: House;
  progress(part: number): void;
}

/** A ZIP archive with a PNG of each slide. Throws where the browser gives no picture of what it drew. */
export async function slidePictures({ slides, size, nameOf, house, progress }: Options): Promise<Blob> {
  const zip = new JSZip();
  const kept = new Map<string, Promise<string>>();
  const once = (address: string, get: (response: Response) => Promise<string>) => {
    const known = kept.get(address) ?? answered(address).then(get);
    kept.set(address, known);
    return known;
  };
  const styles = (await stylesFor(slides.map(({ textContent }) => textContent).join(""))) + (house ? houseCss(house) : "");
  for (const [i, slide] of slides.entries()) {
    const alone = slide.cloneNode(true) as HTMLElement;
    alone.style.transform = "none";
    await takeInside(alone, once);
    zip.file(`${nameOf(i)}.png`, await pngOf(documentOf(alone, styles, size), size));
    progress((i + 1) / slides.length);
  }
  return zip.generateAsync({ type: "blob" });
}

type Once = (address: string, get: (response: Response) => Promise<string>) => Promise<string>;

/** Takes into a slide what it refers to: a picture has no address of its own to fetch from. */
async function takeInside(slide: HTMLElement, once: Once): Promise<void> {
  for (const part of slide.querySelectorAll(".zoom-buttons, .tooltip, .sr-only")) part.remove();
  await Promise.all(
    [...slide.querySelectorAll("img")].map(async (img) => {
      if (!img.src.startsWith("data:"))
        img.src = await once(img.src, async (response) => `data:image/svg+xml,${encodeURIComponent(await response.text())}`);
    }),
  );
  const files = new Set<string>();
  for (const use of slide.querySelectorAll("use")) {
    const [file, id] = (use.getAttribute("href") ?? "").split("#");
    if (file === "") continue;
    files.add(file);
    use.setAttribute("href", `#${id}`);
  }
  for (const file of files) {
    const outlines = new DOMParser().parseFromString(await once(file, (response) => response.text()), "image/svg+xml").documentElement;
    outlines.setAttribute("width", "0");
    outlines.setAttribute("height", "0");
    slide.append(document.importNode(outlines, true));
  }
}

/** An SVG document that shows the slide in the colours of the page. */
function documentOf(slide: HTMLElement, styles: string, { width, height }: Size): string {
  const look = document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const html = new XMLSerializer().serializeToString(slide);
  const css = styles.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SCALE}" height="${height * SCALE}" viewBox="0 0 ${width} ${height}" data-theme="${look}"><style>${css}</style><foreignObject width="${width}" height="${height}"><body xmlns="http://www.w3.org/1999/xhtml" style="margin:0">${html}</body></foreignObject></svg>`;
}

async function pngOf(svg: string, { width, height }: Size): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const context = canvas.getContext("2d");
  // Fonts of a picture are there only once it was drawn.
  context?.drawImage(picture, 0, 0);
  await new Promise((resolve) => setTimeout(resolve, 60));
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!png) throw new Error("this browser gives no picture of what it drew");
  return png;
}
