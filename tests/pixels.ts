import sharp from "sharp";

/** Red, green, blue and alpha of every pixel, line by line. */
export interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

export async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
