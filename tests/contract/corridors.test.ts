import { describeSection } from "./section";

await describeSection("corridors");
