export { threadsAhead } from "./ahead/threadsAhead";
export { judgedByKey } from "./judgedByKey";
export { knownShapes } from "./shapes/knownShapes";
export { triageInput } from "./triageInput";
