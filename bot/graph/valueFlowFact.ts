import { known, type Known, type ValueField, type ValueFlow, unknown } from "../diagnosis";
import { type LogEntry } from "../logs/port";
import { type MappingInputs, mappingValue } from "../rules/mappingValue";
import { sourceValue } from "../rules/sourceNames";
import { holdsValue, mappingsOfValue, ownAttributes } from "../rules/valueMeant";
import { userMapping } from "./mappingFacts";
import { type Outcome } from "./outcome";
import { type AskedValue } from "./port";
import { present } from "./present";
import { type AttributeMapping, type ObjectMapping } from "./synchronizationSchema";
import { unknownFact } from "./unknownFact";
import { type User } from "./users";

const most = { steps: 4, rule: 300, value: 200 };

/** What the fact rests on. */
export interface ValueBasis {
  readonly asked: AskedValue;
  readonly mappings: Outcome<readonly ObjectMapping[]> | undefined;
  /** The person in the source; undefined where the directory is not the source, or was not read. */
  readonly user: User | undefined;
  /** Entries of the person, in any order; empty where there are none or they were not read. */
  readonly entries: readonly LogEntry[];
  /** People come from the directory rather than from an HR system. */
  readonly fromEntra: boolean;
  readonly asOf: string;
}

/** How the value that is called wrong gets into the target: source, mapping, last write. */
export function valueFlowFact(basis: ValueBasis): Known<ValueFlow> {
  const { asked, mappings, user, fromEntra, asOf } = basis;
  if (mappings === undefined) return unknown("cannotTell");
  if (mappings.state !== "ok") return unknownFact(mappings);
  const mapping =
    userMapping(mappings.value) ??
    mappings.value.find(({ targetObject }) => targetObject.toLowerCase() === "user");
  if (mapping === undefined) return unknown("cannotTell");
  const fields = mappingsOfValue(asked.name, mapping.attributes);
  const own = ownAttributes(asked.name).flatMap((name) => {
    const value = user && sourceValue(user.attributes, name);
    return value === undefined ? [] : [{ name, value: short(value) }];
  });
  const synced = user && sourceValue(user.attributes, "onPremisesSyncEnabled");
  const flow: ValueFlow = present({
    asked: asked.name,
    wanted: asked.wanted,
    own,
    system: fromEntra ? undefined : mapping.sourceDirectory,
    synced: synced === "True" ? (true as const) : undefined,
    fields: fields.map((one) => fieldOf(one, basis)),
  });
  return known(flow, "graph", asOf);
}

function fieldOf(one: AttributeMapping, { asked, user, entries, asOf }: ValueBasis): ValueField {
  const { target, sources, expression, constant, onlyAtCreation } = one;
  const read = sources.map((name) => [name, user && sourceValue(user.attributes, name)] as const);
  const isRead = read.every(([, value]) => value !== undefined);
  const values: MappingInputs = Object.fromEntries(
    read.map(([name, value]) => [name, value ?? null]),
  );
  const given =
    isRead && expression !== undefined ? mappingValue(expression, values, asOf) : undefined;
  const isPlain = expression === undefined || /^\s*(?:\[[^\]]*\]|"[^"]*")\s*$/.test(expression);
  return present({
    target,
    sources,
    readsOwn: sources.some((name) => holdsValue(asked.name, name)),
    constant,
    onlyAtCreation,
    rule: isPlain ? undefined : expression.slice(0, most.rule),
    gives: given?.state === "value" ? short(given.value) : undefined,
    fails: given?.state === "failed" ? given.reason : undefined,
    steps: isPlain || given === undefined ? undefined : given.steps.slice(0, most.steps),
    written: writtenLast(target, entries),
  });
}

/** The newest write of an attribute that succeeded. */
function writtenLast(target: string, entries: readonly LogEntry[]): ValueField["written"] {
  const writes = entries.flatMap(({ at, status, modified = [] }) => {
    const one = modified.find(({ name }) => name.toLowerCase() === target.toLowerCase());
    const isDone = one !== undefined && status === "success" && !Number.isNaN(Date.parse(at));
    return isDone ? [{ value: one.value, at }] : [];
  });
  return writes.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}

function short(value: string | null): string | null {
  return value === null ? null : value.slice(0, most.value);
}
