export { boundedJson, boundedText } from "./boundedText";
