import { problem, value } from "../outcome";
import { isList, type Value } from "../value";
import { type FunctionRule, rule } from "./signature";

/** Functions that make one kind of value of another (functions-for-customizing-application-data.md). */
export const conversionFunctions: Readonly<Record<string, FunctionRule>> = {
  CStr: rule({ value: "text" }, ({ value: text }) => value(text)),

  CBool: rule({ expression: "any" }, ({ expression }) => value(isTrue(expression))),

  // Only "True" is true, in any case: the HR guides write TRUE as well.
  Not: rule({ source: "text" }, ({ source }) => value(source?.toLowerCase() !== "true")),

  BitAnd: rule({ value1: "big", value2: "big" }, ({ value1, value2 }) => {
    if (value1 === null || value2 === null) return problem("needs two numbers, and one is empty");
    const both = value1 & value2;
    const number = Number(both);
    return value(Number.isSafeInteger(number) ? number : both.toString());
  }),

  // "Unicode" is UTF-16 in .NET: the documented output has a zero byte after each letter.
  ConvertToBase64: rule({ source: "text" }, ({ source }) =>
    value(source === null ? null : Buffer.from(source, "utf16le").toString("base64")),
  ),

  ConvertToUTF8Hex: rule({ source: "text" }, ({ source }) =>
    value(source === null ? null : Buffer.from(source, "utf8").toString("hex").toUpperCase()),
  ),

  // The service flows the value and hides it in its logs; what the logs show is what is shown here.
  Redact: {
    how: "lazy",
    apply({ args, evaluate, steps }) {
      if (args.length !== 1) return problem("takes 1 argument");
      const before = steps.length;
      const outcome = evaluate(args[0]);
      for (const [at, step] of steps.entries())
        if (at >= before) steps[at] = { ...step, value: "[Redact]" };
      return outcome.ok ? value("[Redact]") : outcome;
    },
  },
};

/** A number that is not zero, or the word true. */
function isTrue(given: Value): boolean {
  if (isList(given)) return given.length > 0;
  if (typeof given === "boolean") return given;
  if (typeof given === "number") return given !== 0;
  if (typeof given !== "string") return false;
  const text = given.trim().toLowerCase();
  return text === "true" || (/^[+-]?\d{1,30}(?:\.\d{1,30})?$/.test(text) && Number(text) !== 0);
}
