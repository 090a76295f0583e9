"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Translate } from "@/lib/messages";

interface Props {
  title: string;
  className: string;
  onClose(): void;
  t: Translate;
  /** What stands in it; told how to close it. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A dialog over the page, with its title and a way out: the button, Escape, a click beside it. */
export function Panel({ title, className, onClose, t, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // The browser tells of a closing a while later: a key that opens it again in between would be lost.
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog of itself; a click beside it does the same
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="panel-in">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className="text-button" onClick={close}>
            {t("ui.share.close")}
          </button>
        </header>
        {typeof children === "function" ? children(close) : children}
      </div>
    </dialog>
  );
}
