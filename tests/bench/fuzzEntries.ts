import path from "node:path";
import type * as graph from "../../bot/graph/odata";
import type * as knowledge from "../../bot/knowledge";
import type * as csv from "../../bot/logs/csvEntries";
import type * as entries from "../../bot/logs/readEntry";
import type * as expressions from "../../bot/rules/expressions";
import type * as functionsOf from "../../bot/rules/expressions/functions";
import type * as settings from "../../bot/settings";
import { oddText } from "../builders/hostileInput";
import { oddExpression, oddPaste, oddSettings, oddTable } from "../builders/hostileTexts";
import { type FuzzEntry, fuzzEntry } from "./fuzz";

const now = "2026-11-28T09:00:00Z";
const attributes = { a: "Zoë 1", b: null, c: ["x", "y"], d: "2025-07-30" };
const mostRows = 50;
const secret = "canary-value";
// eslint-disable-next-line no-control-regex -- exactly these have no place in a filter
const wholeLiteral = /^'(?:[^'\u0000-\u001f\u2028\u2029]|'')*'$/u;

/** The ways in that need no request: what people paste, export, write in mappings, and set. */
export function textEntries(root: string): readonly FuzzEntry[] {
  /* eslint-disable @typescript-eslint/no-require-imports -- the built product is tried */
  const built = (file: string): unknown => require(path.join(root, "dist", "bot", file));
  /* eslint-enable */
  const { pasteReader } = built("knowledge") as typeof knowledge;
  const { csvEntries } = built("logs/csvEntries") as typeof csv;
  const { readEntry } = built("logs/readEntry") as typeof entries;
  const { evaluateExpression, readDate } = built("rules/expressions") as typeof expressions;
  const { functions } = built("rules/expressions/functions") as typeof functionsOf;
  const { literal, queryString } = built("graph/odata") as typeof graph;
  const { readSettings, settingsTable } = built("settings") as typeof settings;
  return [
    fuzzEntry("pastes", oddPaste, (text) => {
      const read = pasteReader.read(text, { surelyPasted: true });
      if (read.kind !== "unknown") pasteReader.evidence(read, now);
      return "";
    }),
    fuzzEntry("tables", oddTable, (text) => {
      const rows = csvEntries(text, mostRows) ?? [];
      if (rows.length > mostRows) throw new Error("more rows than asked for");
      rows.map(readEntry);
      return "";
    }),
    fuzzEntry("expressions", oddExpression([...functions.keys()]), (text) => {
      const inputs = { attributes, now: readDate(now) ?? 0n, random: () => 0.5 };
      const evaluation = evaluateExpression(text, inputs);
      return evaluation.state === "error" ? evaluation.reason.replaceAll(text, "") : "";
    }),
    fuzzEntry("OData values", oddText, (text) => {
      const value = literal(text);
      const [read] = new URLSearchParams(queryString({ $filter: value })).values();
      if (!wholeLiteral.test(value) || read !== value) throw new Error("left its literal");
      return "";
    }),
    fuzzEntry("settings", oddSettings(settingsTable.map(({ name }) => name)), (env) => {
      const outcome = readSettings({ ...env, MicrosoftAppPassword: secret });
      const said = outcome.state === "wrong" ? outcome.problems.join("\n") : "";
      if (said.includes(secret)) throw new Error("said a secret");
      return said;
    }),
  ];
}
