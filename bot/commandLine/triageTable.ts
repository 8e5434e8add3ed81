import { diagnosisView } from "../../cards/diagnosisView";
import { shown } from "../../cards/shown";
import { english } from "../languages";
import { diagnoseEntry } from "../judging/judgeEntry";
import { appOf, personOf } from "./triageRow";
import { type Group, type Tally } from "../judging/triageTally";

const mostClauses = 10;
const number = (count: number): string => count.toLocaleString("en-US");

/** The causes of an export for a person, most entries first; `at` is the time of the diagnosis. */
export function triageTable(tally: Tally, at: string): readonly string[] {
  const total = tally.entries();
  const groups = tally.groups();
  const width = number(total).length;
  const indent = " ".repeat(width + 10);
  return [
    `${number(total)} ${total === 1 ? "entry" : "entries"}, ${number(groups.length)} ${groups.length === 1 ? "cause" : "causes"}`,
    ...groups.flatMap((group) => {
      const [first, ...more] = groupLines(group, at);
      const share = `${((group.entries / total) * 100).toFixed(1)} %`;
      const head = `${number(group.entries).padStart(width)}  ${share.padStart(7)} ${first}`;
      return ["", head, ...more.map((line) => `${indent}${line}`)];
    }),
  ];
}

function groupLines(group: Group, at: string): readonly [string, ...string[]] {
  const { cause, example, clauses } = group;
  const diagnosis = diagnoseEntry(example, at);
  const view = diagnosisView(diagnosis, { role: "engineer", language: english, timeZone: "UTC" });
  const family = diagnosis.findings[0]?.cause.family;
  const step = view.next[0];
  const rest = clauses.length - mostClauses;
  return [
    cause === undefined || family === undefined
      ? "nothing known"
      : `${cause} (${family}): ${view.state}`,
    ...clauses
      .slice(0, mostClauses)
      .map(({ clause, entries }) => `clause:  ${shown(clause)} keeps out ${number(entries)}`),
    ...(rest > 0 ? [`clause:  and ${number(rest)} more`] : []),
    `example: ${exampleOf(group)}`,
    ...(step === undefined ? [] : [`next:    ${step}`]),
  ];
}

function exampleOf({ example }: Group): string {
  const { id, at } = example;
  const who = personOf(example).name ?? "somebody";
  const where = appOf(example) ?? "some application";
  const when = at === "" ? "" : `, ${at}`;
  return shown(`${who} in ${where}${when}${id === "" ? "" : `, entry ${id}`}`);
}
