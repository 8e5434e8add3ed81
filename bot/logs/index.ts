export { chooseEntry } from "./chooseEntry";
export { entryFacts } from "./entryFacts";
export { jobFacts } from "./jobFacts";
export { createPasteReader } from "./pasteReader";
export { readEntries } from "./readEntry";
