import { fc } from "../properties";

/** Words that have broken programs: of prototypes, paths, markup, templates, queries and encodings. */
export const odd = fc.constantFrom(
  "",
  " ",
  "__proto__",
  "constructor",
  "toString",
  "\u0000",
  "\ud800",
  "\u202e\u202d",
  "\ufeff",
  "../../etc/passwd",
  "%00",
  "%E0%A4%A",
  "<script>alert(1)</script>",
  "<at>",
  "${userPrincipalName}",
  "{{constructor}}",
  "' or '1'='1",
  '"; drop table documents; --',
  "https://169.254.169.254/metadata",
  "-1",
  "1e999",
  "NaN",
  "{}",
  "[[[[",
  "é".normalize("NFD").repeat(50),
  "👩‍👩‍👧‍👦",
  "a".repeat(5_000),
  "(a+)+$",
);

/** What patterns look for many of: written over and over, it may make one try every way to split it. */
export const repeated: readonly string[] = [
  ...[" ", "\n", ".", "?", "!", ",", "-", "_", "@", "(", "'", "1", "a", "A", "え", "さん", "。"],
  ...["and ", "no ", "not ", "the ", "but ", ": ", "a.", "a@", "a, ", "え ", "Ab ", "ok "],
];

const often = [" ", ".", "?", "a", "え", "さん", "and ", "a, ", "Ab "];

/** Texts that repeat something and then go on in another way, short and as long as a text may be. */
export const longRuns: readonly string[] = often.flatMap((one) => {
  const most = one.repeat(Math.floor(9_900 / one.length));
  return [
    `${one.repeat(Math.floor(70 / one.length))}x`,
    `Why is Audrey Oliver not in Salesforce?${most}x Slack`,
    `My password${most}x`,
  ];
});

/** Any text, often an odd one. */
export const oddText = fc.oneof(odd, fc.string({ unit: "grapheme", maxLength: 200 }), fc.string());

/** Any JSON value, with odd texts in it and as its keys. */
export const oddJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    oddText,
    fc.constantFrom(null, true, false, 0, -1, 1e308, Number.MAX_SAFE_INTEGER),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(oddText, tie("value"), { maxKeys: 4 }),
  ),
})).value;

/** Traces of the inside: nobody outside is to read them. */
export const internalText =
  /\b(?:Type|Range|Syntax|Reference)Error\b|\bat (?:async )?[\w.<>]+ \(|node_modules|\.[jt]s:\d+|\[object Object\]|\bundefined\b|\bSQLITE_/;
