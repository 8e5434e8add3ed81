export { chooseEntry } from "./chooseEntry";
export { entryEvidence } from "./entryEvidence";
export { entryFacts } from "./entryFacts";
export { jobFacts } from "./jobFacts";
export { createPasteReader } from "./pasteReader";
export { readEntries, readEntry } from "./readEntry";
