import { type Allowance } from "../allowance";
import { type Outcome, problem, type Problem, type Read } from "../outcome";
import { type Node } from "../syntax";
import { type Step } from "../trace";
import { isDrop, isList, type Scalar, scalarText, type Value } from "../value";

/** What functions may know besides their arguments; handed in, so that the rules stay pure. */
export interface World {
  /** Now, as a FILETIME. */
  readonly now: bigint;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  /** Values that exist in the target, in lower case. */
  readonly taken: ReadonlySet<string>;
  readonly defaultDomain?: string;
  readonly allowance: Allowance;
}

/** An argument; left empty between commas it is undefined. */
export type Argument = Value | undefined;

/** A function whose arguments are all evaluated before. */
export interface EagerRule {
  readonly how: "eager";
  readonly apply: (args: readonly Argument[], world: World) => Outcome;
}

/** A call whose function decides which arguments are evaluated. */
export interface LazyCall {
  readonly args: readonly (Node | undefined)[];
  readonly evaluate: (arg: Node | undefined) => Outcome;
  readonly world: World;
  /** The expression is nothing but this call. */
  readonly top: boolean;
  /** The steps so far; those of this call come after the ones that were there. */
  readonly steps: Step[];
}

export interface LazyRule {
  readonly how: "lazy";
  readonly apply: (call: LazyCall) => Outcome;
}

export type FunctionRule = EagerRule | LazyRule;

interface Kinds {
  text: string | null;
  whole: number;
  big: bigint | null;
  list: readonly Scalar[];
  any: Value;
}
type Kind = keyof Kinds;
type Parameter = Kind | `${Kind}?`;
type Arguments<P> = {
  readonly [N in keyof P]: P[N] extends `${infer K extends Kind}?`
    ? Kinds[K] | undefined
    : P[N] extends Kind
      ? Kinds[P[N]]
      : never;
};

/** A function with named parameters; a kind that ends with `?` may be left out. */
export function rule<const P extends Readonly<Record<string, Parameter>>>(
  parameters: P,
  apply: (args: Arguments<P>, world: World) => Outcome,
): EagerRule {
  const names = Object.entries(parameters);
  return {
    how: "eager",
    apply(given, world) {
      if (given.slice(names.length).some((arg) => arg !== undefined))
        return problem(`takes ${plural(names.length, "argument")}, and ${given.length} are given`);
      const read: Record<string, unknown> = {};
      for (const [at, [name, parameter]] of names.entries()) {
        const arg = given[at];
        const optional = parameter.endsWith("?");
        if (arg === undefined && !optional) return problem(`needs its argument ${name}`);
        if (arg === undefined) continue;
        const converted = readers[parameter.replace("?", "") as Kind](arg);
        if (!converted.ok) return problem(`${name} ${converted.reason}`);
        read[name] = converted.value;
      }
      return apply(read as Arguments<P>, world);
    },
  };
}

const plural = (count: number, word: string): string =>
  `${count === 0 ? "no" : String(count)} ${word}${count === 1 ? "" : "s"}`;

const readers: { readonly [K in Kind]: (given: Value) => Read<Kinds[K]> } = {
  any: (given) => ({ ok: true, value: given }),
  list: (given) => ({ ok: true, value: listOf(given) }),
  text: textOf,
  whole(given) {
    const text = textOf(given);
    if (!text.ok) return text;
    if (text.value === null) return problem("is empty, and a number is needed");
    const number = /^\s*[+-]?\d{1,15}\s*$/.test(text.value) ? Number(text.value) : undefined;
    return number === undefined ? notWhole(text.value) : { ok: true, value: number };
  },
  big(given) {
    const text = textOf(given);
    if (!text.ok) return text;
    if (text.value === null || text.value === "") return { ok: true, value: null };
    const whole = /^\s*-?\d{1,30}\s*$/.test(text.value);
    return whole ? { ok: true, value: BigInt(text.value.trim()) } : notWhole(text.value);
  },
};

const notWhole = (text: string): Problem =>
  problem(`is ${JSON.stringify(text.slice(0, 60))}, and a whole number is needed`);

/** The values of an attribute; a single value is a list of one. */
export function listOf(given: Value): readonly Scalar[] {
  if (given === null || isDrop(given)) return [];
  return isList(given) ? given : [given];
}

/** One value as text; null stays null. Several values are no text: Item or Join makes one. */
export function textOf(given: Value): Read<string | null> {
  const [first, ...more] = listOf(given);
  if (more.length > 0)
    return problem(`holds ${more.length + 1} values, and one is needed (use Item or Join)`);
  return { ok: true, value: first === undefined ? null : scalarText(first) };
}
