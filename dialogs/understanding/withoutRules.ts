import { sought } from "../../bot/patterns/sought";

const operators =
  "(?:NOT[ _])?(?:EQUALS|REGEX[ _]MATCH|INCLUDES|IS[ _](?:NOT[ _])?(?:NULL|TRUE|FALSE)|[Gg](?:REATER|reater)[ _]T(?:HAN|han)(?:[ _]OR[ _]EQUALS)?)|IsMemberOf";
const value = "(?:[\"'“”„«「][^\"'“”«»」\\n]{0,80}[\"'“”»」]|[^\\s,;)]{0,59}[^\\s,;.)])";
/** A clause of a scoping filter with its operator, which is written in capitals, and its value. */
const clause = sought(
  new RegExp(
    `(?:[\\w.\\[\\]]{1,60} )?(?<![\\p{L}])(?:${operators})(?![\\p{L}])(?: ${value})?`,
    "u",
  ),
);
const clauses = new RegExp(clause.source, "gu");
const quoted = /[“„«「"][^“”„«»「」"\n]{1,80}[”“»」"]/gu;
/** A call of a mapping function; what stands in quotation marks behind it is what it gave. */
const call = /(?<![\p{L}\p{N}_])[A-Z][A-Za-z]{2,40}\((?:[^()\n]|\([^()\n]*\)){0,300}\)/gu;

/**
 * A text without clauses of scoping filters, mapping functions, and the values quoted beside them: in
 * `department EQUALS "Sales"` nobody is named.
 */
export function withoutRules(text: string): string {
  const isRule = clause.test(text) || (text.includes("(") && text.search(call) !== -1);
  if (!isRule) return text;
  return text.replace(call, " ").replace(clauses, " ").replace(quoted, " ");
}
