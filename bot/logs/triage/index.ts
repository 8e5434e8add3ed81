export { judgedByKey } from "./judgedByKey";
export { triageInput } from "./triageInput";
