"use client";
import { useEffect, useState } from "react";
import { THEME_KEY } from "./theme-script";

const CHOICES = ["system", "light", "dark"] as const;
type Choice = (typeof CHOICES)[number];

/** Light, dark or as the system says; remembered in this browser. Hidden where scripts do not run: the system decides. */
export function ThemeSwitch({ label, names }: { label: string; names: Record<Choice, string> }) {
  const [choice, setChoice] = useState<Choice>("system");
  useEffect(() => {
    const { theme } = document.documentElement.dataset;
    if (theme === "light" || theme === "dark") setChoice(theme);
  }, []);
  const choose = (next: Choice) => {
    setChoice(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem(THEME_KEY, next);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  };
  return (
    <fieldset className="theme-switch needs-script">
      <legend className="sr-only">{label}</legend>
      {CHOICES.map((name) => (
        <label key={name}>
          <input type="radio" name="theme" value={name} checked={choice === name} onChange={() => choose(name)} className="sr-only" />
          <span>{names[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
