export { readersAhead } from "./ahead/readersAhead";
export { judgedByKey } from "./judgedByKey";
export { knownShapes } from "./shapes/knownShapes";
export { littleGarbage } from "./littleGarbage";
export { chunksOf, triageInput } from "./triageInput";
