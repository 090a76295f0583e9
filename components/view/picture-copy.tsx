"use client";
import { useState } from "react";
import { addressHere } from "@/lib/as-files";
import type { Translate } from "@/lib/messages";
import { filePath, type Place } from "./chart-context";

/** Copies the view's picture; where the browser cannot, says so and offers the file. */
export function PictureCopy({ place, query, t }: { place: Place; query: string; t: Translate }) {
  const [step, setStep] = useState<"idle" | "fetching" | "copied" | "failed">("idle");
  const file = addressHere(filePath(place, query, "png", "scale=2"));
  const copy = async () => {
    setStep("fetching");
    try {
      // The clipboard is asked at once, with the picture to come: a browser may not grant it any longer after a wait.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": pictureOf(file) })]);
      setStep("copied");
    } catch {
      setStep("failed");
    }
  };
  return (
    <div>
      <button type="button" className="take-button" onClick={copy} aria-disabled={step === "fetching"}>
        {t("ui.share.picture")}
      </button>
      <p role="status">
        {step === "fetching" && t("ui.share.pictureFetching")}
        {step === "copied" && t("ui.share.pictureCopied")}
        {step === "failed" && (
          <>
            {t("ui.share.pictureFailed")}{" "}
            <a href={file} download>
              {t("ui.chart.file.png")}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

async function pictureOf(file: string): Promise<Blob> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  return response.blob();
}
