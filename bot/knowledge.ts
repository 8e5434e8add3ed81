import { recogniseCode, recogniseText } from "./causes/recognise";
import { createPasteReader } from "./logs";

/** The reader of pasted text, which knows the codes and messages of all causes. */
export const pasteReader = createPasteReader({
  knowsCode: (code) => recogniseCode(code) !== undefined,
  knowsText: (text) => recogniseText(text) !== undefined,
});
