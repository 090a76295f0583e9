const CHOICES = ["system", "light", "dark"] as const;
type Choice = (typeof CHOICES)[number];

/** Light, dark or as the system says. THEME_SCRIPT follows it. Hidden where scripts do not run: the system decides. */
export function ThemeSwitch({ label, names }: { label: string; names: Record<Choice, string> }) {
  return (
    <fieldset className="theme-switch needs-script">
      <legend className="sr-only">{label}</legend>
      {CHOICES.map((name) => (
        <label key={name}>
          <input type="radio" name="theme" value={name} defaultChecked={name === "system"} className="sr-only" />
          <span>{names[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
