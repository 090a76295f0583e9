import { houseCss } from "@/lib/house";
import { houseStyle } from "@/lib/server/house";

/** The colours and faces of the house style, on pages that show slides; nothing where there is none. */
export function HouseStyles() {
  const house = houseStyle();
  if (!house) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: colours and names of faces, checked as such; the page's policy carries its hash
  return <style dangerouslySetInnerHTML={{ __html: houseCss(house) }} />;
}
