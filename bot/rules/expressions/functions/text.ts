import { longestText } from "../allowance";
import { type Outcome, problem, value } from "../outcome";
import { scalarText } from "../value";
import { type Argument, type FunctionRule, listOf, rule, textOf } from "./signature";

/**
 * Functions that take text apart and put it together
 * (functions-for-customizing-application-data.md). Positions count from 1. Where the reference says
 * nothing of a null source, null stays null, so that the attribute stays absent.
 */
export const textFunctions: Readonly<Record<string, FunctionRule>> = {
  Append: rule({ source: "text", suffix: "text" }, ({ source, suffix }) =>
    value((source ?? "") + (suffix ?? "")),
  ),

  Join: { how: "eager", apply: join },

  StripSpaces: rule({ source: "text" }, ({ source }) =>
    value(source === null ? null : source.replaceAll(" ", "")),
  ),

  // 0 gives "", less than 0 the whole text, and null gives "": the reference lists these.
  Left: rule({ string: "text", numChars: "whole" }, ({ string, numChars }) =>
    value(numChars < 0 ? (string ?? "") : (string ?? "").slice(0, numChars)),
  ),

  Mid: rule({ source: "text", start: "whole", length: "whole" }, ({ source, start, length }) => {
    if (start < 1) return problem("counts from 1, and its start is before");
    if (length < 0) return problem("needs a length of 0 or more");
    return value(source === null ? null : source.slice(start - 1, start - 1 + length));
  }),

  InStr: rule(
    { value1: "text", value2: "text", start: "whole?", compareType: "text?" },
    ({ value1, value2, start = 1, compareType }) => {
      if (start < 1) return problem("counts from 1, and its start is before");
      // Without a type the case counts: the reference calls the whole language case-sensitive.
      const anyCase = compareType === "vbTextCompare";
      if (!anyCase && compareType !== undefined && compareType !== "vbBinaryCompare")
        return problem("compares by vbTextCompare or vbBinaryCompare");
      const [text, part] = [value1 ?? "", value2 ?? ""];
      const at = anyCase
        ? text.toLowerCase().indexOf(part.toLowerCase(), start - 1)
        : text.indexOf(part, start - 1);
      return value(at + 1);
    },
  ),

  // Each of the delimiters separates. Empty pieces between two of them are no words.
  Word: rule(
    { string: "text", wordNumber: "whole", delimiters: "text" },
    ({ string, wordNumber, delimiters }) => {
      if (wordNumber < 1 || string === null) return value("");
      const words = piecesOf(string, new Set(delimiters ?? ""));
      return value(words[wordNumber - 1] ?? "");
    },
  ),
};

function piecesOf(text: string, delimiters: ReadonlySet<string>): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const char of text) {
    if (!delimiters.has(char)) piece += char;
    else if (piece !== "") {
      pieces.push(piece);
      piece = "";
    }
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/**
 * Join(separator, source1, ...): every value of a multi-valued source counts. Empty sources are left
 * out, separator and all: the documented `Join(", ", "", [surname], [givenName])` is "Doe, John".
 */
function join([separator, ...sources]: readonly Argument[]): Outcome {
  if (separator === undefined) return problem("needs its argument separator");
  if (sources.length === 0) return problem("needs something to join");
  const between = textOf(separator);
  if (!between.ok) return problem(`separator ${between.reason}`);
  const { value: glue } = between;
  const parts = sources.flatMap((source) => listOf(source ?? null)).map(scalarText);
  const filled = parts.filter((part) => part !== "");
  const length = filled.reduce((sum, part) => sum + part.length + (glue ?? "").length, 0);
  return length > longestText + (glue ?? "").length
    ? problem(`leads to more than ${longestText} characters`)
    : value(filled.join(glue ?? ""));
}
