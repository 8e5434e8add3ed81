export { type TextKey, type Texts } from "./englishTexts";
export { fill, fillSteps, timeZoneOr, writtenNumber, writtenTime } from "./fill";
export { type Language } from "./language";
export { languageFor, languages, primaryTag } from "./languages";
export { english } from "./english";
