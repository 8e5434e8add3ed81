export { chooseEntry, isRedundant, kindOf } from "./chooseEntry";
export { entryEvidence } from "./entryEvidence";
export { entryFacts } from "./entryFacts";
export { jobFacts } from "./jobFacts";
export { objectOf } from "./objectOf";
export { createPasteReader } from "./pasteReader";
export { readEntries, readEntry } from "./readEntry";
