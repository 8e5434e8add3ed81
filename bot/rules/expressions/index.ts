export { readDate } from "./dates/readDate";
export { evaluateExpression, type Evaluation, type ExpressionInputs } from "./evaluate";
export { isDrop, type Value } from "./value";
