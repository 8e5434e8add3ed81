/** A single value of an attribute or a constant. */
export type Scalar = string | number | boolean;

/** A rule that lets its attribute, or the whole object, out of the flow. */
export interface Drop {
  readonly drop: "attribute" | "object";
}

/** What an expression can give; null is an absent attribute, a list a multi-valued one. */
export type Value = null | Scalar | readonly Scalar[] | Drop;

export const isList = (value: Value): value is readonly Scalar[] => Array.isArray(value);

export const isDrop = (value: Value): value is Drop =>
  typeof value === "object" && value !== null && !isList(value);

/** Null, the empty string and a list without elements. */
export const isEmpty = (value: Value): boolean =>
  value === null || value === "" || (isList(value) && value.length === 0);

/** A single value as the service writes it: a boolean is `True` or `False`. */
export function scalarText(scalar: Scalar): string {
  if (typeof scalar === "boolean") return scalar ? "True" : "False";
  return String(scalar);
}
