"use client";
import { useEffect, useState } from "react";

/**
 * Of pages kept as files: says that one is kept in its first state only, where the address asks for another. A page of a
 * chart follows its address itself.
 */
export function OneState({ text }: { text: string }) {
  const [asked, setAsked] = useState(false);
  useEffect(() => setAsked(location.search !== "" && document.querySelector(".chart-page") === null), []);
  return (
    <div role="status">
      {asked && (
        <div className="prose">
          <p className="ignored">{text}</p>
        </div>
      )}
    </div>
  );
}
