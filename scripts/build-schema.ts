/** Writes the JSON Schema of the dataset's files, for editors, from data/schema.ts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { schemaFiles } from "../data/json-schema";

mkdirSync("public/schema", { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(`public/schema/${name}`, text);
