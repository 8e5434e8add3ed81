export { type TextKey, type Texts } from "./englishTexts";
export { fill, fillSteps, timeZoneOr, writtenTime } from "./fill";
export { type Language } from "./language";
export { sentence } from "./sentence";
export { languageFor, languages, primaryTag } from "./languages";
export { english } from "./english";
export { portalTexts } from "./portalTexts";
