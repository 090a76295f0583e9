import "@/app/deck.css";
import type { ReactNode } from "react";
import { HouseStyles } from "@/app/house-styles";

/** Pages that are a stage or paper: nothing of the site stands round them. */
export default function StageLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <HouseStyles />
      {children}
    </>
  );
}
