"use client";
import { useContext } from "react";
import { FailedText } from "@/components/page/failed-text";

/** Shown in place of a page that failed in the browser; the address bar keeps the reader's link. What fails on the server is the server's to say. */
export default function PageError() {
  const { title, text, again } = useContext(FailedText);
  return (
    <main id="content" className="prose">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <button type="button" className="text-button" onClick={() => location.reload()}>
          {again}
        </button>
      </p>
    </main>
  );
}
