export { type TextKey, type Texts } from "./englishTexts";
export { fill, fillSteps, writtenTime } from "./fill";
export { type Language } from "./language";
export { english } from "./english";
