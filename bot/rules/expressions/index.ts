export { attributesIn } from "./attributesIn";
export { readDate } from "./dates/readDate";
export { evaluateExpression, type Evaluation, type ExpressionInputs } from "./evaluate";
export { functionNames } from "./functions";
export { functionsIn } from "./functionsIn";
export { isDrop, isList, scalarText, type Value } from "./value";
