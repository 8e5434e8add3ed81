import {
  type Certainty,
  type Evidence,
  type Reason,
  type ValueField,
  type ValueFlow,
  type Values,
  type Verdict,
  valueOf,
} from "../diagnosis";
import { accountIsThere, logOutcome } from "./logOutcome";
import { reasonsOf } from "./mappingReasons";
import { because } from "./reasons";
import { holds, ruledOut } from "./verdict";

/**
 * What explains a value that is called wrong, by the place where it would have to be mended:
 * - `constant`: everybody gets the same; `another`: it comes from something else, or by a rule
 * - `creation`: written only with the account; `source`: the source has it so, or has none
 * - `waiting`: the source has another one than was written; `sent`: what the source has was written
 * - `open`: too little is known of it
 */
export type ValueKind =
  "constant" | "another" | "creation" | "source" | "waiting" | "sent" | "open";

const fact = "valueFlow";
const mostSources = 2;

const same = (a: string | null | undefined, b: string | null | undefined): boolean =>
  (a ?? "").trim().toLowerCase() === (b ?? "").trim().toLowerCase();

/** What explains one target attribute. */
function kindOfField(field: ValueField, flow: ValueFlow): ValueKind {
  const { constant, gives, onlyAtCreation: once } = field;
  if (constant !== undefined) return "constant";
  if (flow.system !== undefined) return once === true ? "creation" : "source";
  if (isFromAnother(field, flow)) return "another";
  return gives === undefined ? "open" : kindOfGiven(field, gives, flow);
}

function kindOfGiven(
  { written, onlyAtCreation: once }: ValueField,
  gives: string | null,
  { wanted }: ValueFlow,
): ValueKind {
  const isSame = written !== undefined && same(written.value, gives);
  if (once === true && !isSame) return "creation";
  if (gives === null || (wanted !== undefined && !same(gives, wanted))) return "source";
  return written === undefined || isSame ? "sent" : "waiting";
}

/** It reads another attribute, or makes something else of its own one. */
function isFromAnother({ readsOwn, rule, gives, fails }: ValueField, { own }: ValueFlow): boolean {
  if (!readsOwn) return true;
  if (rule === undefined) return false;
  return (
    fails !== undefined || (gives !== undefined && !own.some(({ value }) => same(value, gives)))
  );
}

/** Judges by one of the kinds: it holds where a target attribute that was asked about is of it. */
export function judgeField(
  evidence: Evidence,
  kind: ValueKind,
  more: (field: ValueField) => Values = () => ({}),
): Verdict {
  const flow = valueOf(evidence, fact);
  if (flow === undefined) return ruledOut(because("cannotBeTold", {}));
  const fields = flow.fields.filter((one) => kindOfField(one, flow) === kind);
  const [first] = fields;
  if (first === undefined) return ruledOut(because("saysSomethingElse", {}));
  return holds(sureness(evidence, fields), reasonsFor(fields, flow), {
    ...valuesOf(fields, flow),
    ...more(first),
  });
}

/** Sure only where the log shows an account that the value belongs to. */
export function sureness(evidence: Evidence, fields: readonly ValueField[] = []): Certainty {
  const outcome = logOutcome(evidence);
  if (accountIsThere(outcome)) return "confirmed";
  const wasWritten = fields.some(({ written }) => written !== undefined);
  return wasWritten || outcome === "unread" ? "likely" : "possible";
}

/** Values of the texts: what is asked about, in words, and where it stands. */
export function valuesOf(fields: readonly ValueField[], flow: ValueFlow): Values {
  const { asked, own, system, synced } = flow;
  const place =
    system !== undefined ? { hr: system } : synced === true ? { synced } : { cloud: true };
  const sources = fields.length > 0 ? fields.flatMap((one) => one.sources) : own.map(nameOf);
  const given = fields.flatMap(({ constant, gives }) => constant ?? gives ?? []);
  return {
    ...place,
    valueWord: `value${asked.charAt(0).toUpperCase()}${asked.slice(1)}`,
    attribute: fields.map(({ target }) => target).join(", "),
    source: [...new Set(sources)].join(", "),
    value: [...new Set(given)].join(", "),
  };
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** What the directory has, how it gets there, what was written last, and what was wished for. */
function reasonsFor(fields: readonly ValueField[], flow: ValueFlow): Reason[] {
  const [first, ...others] = fields;
  if (first === undefined) return [];
  return [
    ...fields.flatMap((field) => ownReasons(field, flow)),
    // Of a name in parts the parts say enough.
    ...(others.length === 0 ? howReasons(first, flow) : []),
    ...fields.flatMap(writtenReasons),
    ...(flow.wanted === undefined ? [] : [because("valueWanted", { value: flow.wanted })]),
  ];
}

/** What the directory has now of the value. */
export function ownReasons(field: ValueField | undefined, { own }: ValueFlow): Reason[] {
  const read = own.filter(({ name }) => field?.sources.includes(name) ?? true);
  return (read.length > 0 ? read : own)
    .slice(0, mostSources)
    .map(({ name: source, value }) =>
      value === null
        ? because("valueEmptyInSource", { source }, fact)
        : because("valueInSource", { source, value }, fact),
    );
}

function howReasons(field: ValueField, { system }: ValueFlow): Reason[] {
  const { target: attribute, sources, constant, rule, onlyAtCreation, readsOwn } = field;
  const source = sources.join(", ");
  const how =
    constant !== undefined
      ? [because("valueFixed", { attribute, value: constant }, fact)]
      : system !== undefined
        ? [because("valueOfSystem", { attribute, source, system }, fact)]
        : rule === undefined && readsOwn
          ? [because("valueFilledFrom", { attribute, source }, fact)]
          : reasonsOf(field).slice(0, 3);
  return onlyAtCreation === true ? [...how, because("valueAtCreation", { attribute }, fact)] : how;
}

function writtenReasons({ target: attribute, written }: ValueField): Reason[] {
  if (written === undefined) return [because("valueNoWrite", { attribute })];
  const { value, at: writtenAt } = written;
  return value === null
    ? [because("valueCleared", { attribute, writtenAt })]
    : [because("valueWritten", { attribute, value, writtenAt })];
}
