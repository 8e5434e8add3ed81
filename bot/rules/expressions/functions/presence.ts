import { problem, value } from "../outcome";
import { isDrop, isEmpty } from "../value";
import { type FunctionRule, type LazyCall, rule } from "./signature";

/** Functions that ask whether there is a value (functions-for-customizing-application-data.md). */
export const presenceFunctions: Readonly<Record<string, FunctionRule>> = {
  // An absent attribute is null; one that is the empty string is not.
  IsNull: rule({ expression: "any" }, ({ expression }) => value(expression === null)),
  IsNullOrEmpty: rule({ expression: "any" }, ({ expression }) => value(isEmpty(expression))),
  IsPresent: rule({ expression: "any" }, ({ expression }) => value(!isEmpty(expression))),
  IsString: rule({ expression: "any" }, ({ expression }) => value(typeof expression === "string")),

  Coalesce: { how: "lazy", apply: coalesce },

  IgnoreFlowIfNullOrEmpty: rule({ expression: "any" }, ({ expression }) =>
    value(isEmpty(expression) ? { drop: "attribute" } : expression),
  ),
};

/**
 * The first value that is not null; the last argument is the default. The empty string counts as a
 * value, as the reference has it: one example of the SuccessFactors guide would need it skipped.
 */
function coalesce({ args, evaluate }: LazyCall): ReturnType<LazyCall["evaluate"]> {
  if (args.length === 0) return problem("needs a source");
  for (const arg of args) {
    const outcome = evaluate(arg);
    if (!outcome.ok) return outcome;
    if (outcome.value !== null && !isDrop(outcome.value))
      return value(
        outcome.value,
        outcome.value === "" ? "The empty string is a value for Coalesce." : undefined,
      );
  }
  return value(null);
}
