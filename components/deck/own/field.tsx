"use client";
import { useId, useState } from "react";

interface Props {
  label: string;
  /** Said under the field. */
  hint?: string;
  value: string;
  change(value: string): void;
  /** The most characters that it takes. */
  longest: number;
  /** Lines of a longer text. */
  rows?: number;
  /** Whether it may not be left empty: then what was there before comes back. */
  required?: boolean;
  className?: string;
}

/** A field of text. Every change counts at once; an empty one does not where something must be said. */
export function Field({ label, hint, value, change, longest, rows, required = false, className = "" }: Props) {
  const id = useId();
  const [empty, setEmpty] = useState(false);
  const shared = {
    id,
    value: empty ? "" : value,
    maxLength: longest,
    required,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    onChange({ target }: { target: { value: string } }) {
      const nothing = required && target.value.trim() === "";
      setEmpty(nothing);
      if (!nothing) change(target.value);
    },
    onBlur() {
      setEmpty(false);
    },
  };
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
