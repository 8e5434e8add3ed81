export { type TextKey, type Texts } from "./english";
export { type Manner, fill, fillSteps, writtenTime } from "./fill";
export { type Language, type QuestionTexts, type Reader } from "./language";
