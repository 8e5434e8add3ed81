export { boundedBytes } from "./boundedBytes";
export { boundedJson, boundedText } from "./boundedText";
