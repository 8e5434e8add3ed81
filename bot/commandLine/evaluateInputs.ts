import { z } from "zod";
import { readDate, type Value } from "../rules/expressions";
import { type ScopingFilter } from "../rules/scopingFilter";

/** What one line asks for. */
export type Asked =
  | {
      readonly kind: "expression";
      readonly id: string | number;
      readonly expression: string;
      readonly attributes: Readonly<Record<string, Value>>;
      /** A FILETIME; the time of the command where the line has none. */
      readonly now?: bigint;
      readonly valuesInTarget: readonly string[];
      readonly defaultDomain?: string;
    }
  | {
      readonly kind: "filter";
      readonly id: string | number;
      readonly filter: ScopingFilter;
      readonly attributes: Readonly<Record<string, Value>>;
    };

/** A line that could not be read, and why. */
export interface UnreadableLine {
  readonly kind: "unreadable";
  readonly where: string;
  readonly why: string;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const attributes = z.record(
  z.union([scalar, z.null(), z.array(scalar.nullable()).transform((all) => all.filter(isPresent))]),
);
const expressionShape = z.object({
  expression: z.string(),
  inputs: attributes.nullish(),
  now: z.string().nullish(),
  values_already_in_target: z.array(scalar.transform(String)).nullish(),
  default_domain: z.string().nullish(),
});
const clauseShape = z.object({
  operatorName: z.string(),
  sourceOperandName: z.string(),
  // An operator such as IS NULL needs no value, and Graph then leaves it out.
  targetOperand: z
    .object({ values: z.array(scalar.transform(String)).nullish() })
    .nullish()
    .transform((operand) => ({ values: operand?.values ?? [] })),
});
const groupShape = z.object({
  name: z
    .string()
    .nullish()
    .transform((name) => name ?? ""),
  clauses: z
    .array(clauseShape)
    .nullish()
    .transform((clauses) => clauses ?? []),
});
const filterShape = z.object({
  // Graph gives null where a mapping has no filter at all.
  filter: z
    .object({ groups: z.array(groupShape).nullish() })
    .nullable()
    .transform((filter) => ({ groups: filter?.groups ?? [] })),
  attributes: attributes.nullish(),
});

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}

/** Reads stdin of `evaluate`: one JSON object per line; without an id the number of the line is used. */
export function readAsked(stdin: string): (Asked | UnreadableLine)[] {
  return stdin
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === "" ? [] : [readLine(line, at + 1)]));
}

function readLine(line: string, number: number): Asked | UnreadableLine {
  const unreadable = (why: string): UnreadableLine => ({
    kind: "unreadable",
    where: `line ${number}`,
    why,
  });
  const row = z.record(z.unknown()).safeParse(parsed(line));
  if (!row.success) return unreadable("is no JSON object");
  const { data } = row;
  const given = data["id"];
  const id = typeof given === "string" || typeof given === "number" ? given : number;
  if ("expression" in data) return readExpression(id, data, unreadable);
  if (!("filter" in data)) return unreadable('has neither "expression" nor "filter"');
  const read = filterShape.safeParse(data);
  if (!read.success) return unreadable(whyNot(read.error));
  return {
    kind: "filter",
    id,
    filter: read.data.filter,
    attributes: read.data.attributes ?? {},
  };
}

function readExpression(
  id: string | number,
  data: unknown,
  unreadable: (why: string) => UnreadableLine,
): Asked | UnreadableLine {
  const read = expressionShape.safeParse(data);
  if (!read.success) return unreadable(whyNot(read.error));
  const { expression, inputs, values_already_in_target, default_domain } = read.data;
  const now = typeof read.data.now === "string" ? readDate(read.data.now) : undefined;
  if (typeof read.data.now === "string" && now === undefined)
    return unreadable("now is no date (ISO 8601)");
  return {
    kind: "expression",
    id,
    expression,
    attributes: inputs ?? {},
    ...(now === undefined ? {} : { now }),
    valuesInTarget: values_already_in_target ?? [],
    ...(typeof default_domain === "string" ? { defaultDomain: default_domain } : {}),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function whyNot({ issues: [issue] }: z.ZodError): string {
  return issue === undefined ? "is not as expected" : `${issue.path.join(".")}: ${issue.message}`;
}
