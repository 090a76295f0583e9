"use client";

/** Shown in place of a page that failed. The address bar keeps the reader's link; strings are fixed, for the catalogue itself may be what failed. */
export default function PageError() {
  return (
    <main id="content" className="prose">
      <h1>This page could not be shown</h1>
      <p>Something failed while it was made. Your link is kept in the address bar.</p>
      <p>
        <button type="button" className="text-button" onClick={() => location.reload()}>
          Reload the page
        </button>
      </p>
    </main>
  );
}
