import { likeness } from "./causes";
import { begunCode, recogniseCode, recogniseSaid, recogniseText } from "./causes/recognise";
import { isByProgram } from "./causes/sayingSearch";
import { createPasteReader } from "./logs";
import { type Origin } from "./logs/pasteReader";

/** How much a text must read like a message, by where it comes from. */
const least: Readonly<Record<Origin, number>> = { pasted: 0, odd: 0.4, said: 0.6 };

/** The reader of pasted text, which knows the codes and messages of all causes. */
export const pasteReader = createPasteReader({
  knowsCode: (code) => recogniseCode(code) !== undefined,
  // What is a code as it stands is no beginning of another.
  begunCode: (start) => (recogniseCode(start) === undefined ? begunCode(start) : undefined),
  knowsText(text, origin) {
    // Whoever tells what happened quotes what programs write.
    if (origin === "odd" && !isByProgram(text.replace(/[.。]\s*$/, ""))) return false;
    return (origin === "said" ? recogniseSaid(text) : recogniseText(text)) !== undefined;
  },
  readsAlike(text, origin) {
    if (origin === "said" && !isByProgram(text)) return false;
    const alike = likeness(text);
    return alike !== undefined && alike.score >= least[origin];
  },
});
