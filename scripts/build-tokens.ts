/** Writes app/tokens.css from lib/theme.ts. */
import { writeFileSync } from "node:fs";
import { tokensCss } from "../lib/theme";

writeFileSync(new URL("../app/tokens.css", import.meta.url), tokensCss());
