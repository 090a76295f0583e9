import { describeSection } from "./section";

await describeSection("trade");
