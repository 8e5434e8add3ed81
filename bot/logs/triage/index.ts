export { threadsAhead } from "./ahead/threadsAhead";
export { judgedByKey } from "./judgedByKey";
export { knownShapes } from "./shapes/knownShapes";
export { littleGarbage } from "./littleGarbage";
export { triageInput } from "./triageInput";
