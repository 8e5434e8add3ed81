import { fc } from "../properties";
import { oddText } from "./hostileInput";

const pastePieces = fc.constantFrom(
  ...['{"', '"a":', "[", "]", "}", "Error code: ", "Skip reason", " = ", "True", "\n"],
  ...["EQUALS 'x", ".", "'", ">", "&quot;", "\\", "…"],
);

/** A text that somebody pastes, often near to an entry of the log. */
export const oddPaste = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(pastePieces, { maxLength: 60 }).map((parts) => parts.join("")),
);

const cell = fc.oneof(
  fc.constantFrom("Action", "Status", "Date (UTC)", "Id", '"', '""', '"a\nb"', "Create", "\r"),
  oddText,
);
const rows = fc
  .tuple(
    fc.constantFrom(",", ";", "\t"),
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
  )
  .map(([comma, lines]) => lines.map((line) => line.join(comma)).join("\n"));

/** A table with commas, semicolons or tabs, often with the head of an exported log. */
export const oddTable = fc.oneof(
  rows,
  rows.map((text) => `Action,Status\n${text}`),
  oddText,
);

const argument = fc.oneof(
  fc.constantFrom("[a]", "[b]", "[c]", "[d]", "0", "-1", "3", '"d"', '"(a+)+$"', '""', ""),
  fc.string({ unit: "binary", maxLength: 8 }).map((text) => JSON.stringify(text)),
);

/** Calls within calls of these functions, with random arguments; attributes are `a` to `d`. */
export function oddExpression(functions: readonly string[]): fc.Arbitrary<string> {
  return fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      argument,
      fc
        .tuple(
          fc.constantFrom(...functions),
          fc.array(
            fc.oneof(
              { arbitrary: argument, weight: 2 },
              { arbitrary: tie("expression"), weight: 1 },
            ),
            { maxLength: 7 },
          ),
        )
        .map(([name, args]) => `${name}(${args.join(",")})`),
    ),
  })).expression;
}

const settingValue = fc.oneof(
  oddText,
  fc.constantFrom("production", "SingleTenant", "UserAssignedMSI", "azure:http://x", "oidc"),
  fc.constant("11111111-2222-4333-8444-555555555555"),
  fc.constantFrom("sqlite:", "http://127.0.0.1:1/x", "https://user:pw@contoso.com", "0", "65536"),
);

/** An environment with some of these settings. */
export function oddSettings(names: readonly string[]): fc.Arbitrary<Record<string, string>> {
  return fc.dictionary(fc.constantFrom(...names), settingValue, { maxKeys: 12 });
}
