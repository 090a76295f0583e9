/** A view as its finding and the picture that the server draws of it, small. */
export interface SmallView {
  /** The id of its chart. */
  chart: string;
  href: string;
  title: string;
  subtitle: string;
  /** Where the picture has some of the rows, how many. */
  shown?: string;
  /** In pixels of the drawing. */
  width: number;
  height: number;
  pictures: { look: "light" | "dark"; src: string }[];
}
