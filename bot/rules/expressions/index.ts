export { attributesIn } from "./attributesIn";
export { readDate } from "./dates/readDate";
export { evaluateExpression, type Evaluation, type ExpressionInputs } from "./evaluate";
export { functionNames } from "./functions";
export { isDrop, type Value } from "./value";
