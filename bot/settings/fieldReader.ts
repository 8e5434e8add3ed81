import { z } from "zod";

/** The environment as it was handed in; empty and blank values count as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and gathers everything that is wrong, so that all is said at once. */
export interface FieldReader {
  readonly problems: string[];
  text(name: string): string | undefined;
  oneOf<const T extends readonly [string, ...string[]]>(
    name: string,
    values: T,
  ): T[number] | undefined;
  /** What stands between commas, each once. */
  list(name: string): string[];
  guid(name: string): string | undefined;
  count(name: string, fallback: number, most: number): number;
  problem(sentence: string): void;
}

/** Entra ids are written as GUIDs; their version and variant digits are not checked. */
const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);

export function fieldReader(env: Environment): FieldReader {
  const problems: string[] = [];
  const problem = (sentence: string): void => {
    problems.push(sentence);
  };
  const text = (name: string): string | undefined => {
    const value = env[name]?.trim();
    return value === "" ? undefined : value;
  };
  return {
    problems,
    problem,
    text,
    oneOf(name, values) {
      const value = text(name);
      if (value === undefined) return undefined;
      const parsed = z.enum(values).safeParse(value);
      if (!parsed.success) problem(`${name}: set it to ${listed(values)}`);
      return parsed.data;
    },
    list(name) {
      const named = (text(name) ?? "").split(",").map((one) => one.trim());
      return [...new Set(named.filter((one) => one !== ""))];
    },
    guid(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      const parsed = guid.safeParse(value);
      if (!parsed.success) {
        problem(`${name}: set it to an id such as 00000000-0000-0000-0000-000000000000`);
      }
      return parsed.data?.toLowerCase();
    },
    count(name, fallback, most) {
      const value = text(name);
      if (value === undefined) return fallback;
      const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
      if (number <= most) return number;
      problem(`${name}: set it to a whole number from 0 to ${most}`);
      return fallback;
    },
  };
}

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}
