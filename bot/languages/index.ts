export { type TextKey, type Texts } from "./englishTexts";
export { type Manner, fill, fillSteps, writtenTime } from "./fill";
export { type Language, type QuestionTexts, type Reader } from "./language";
export { english } from "./english";
