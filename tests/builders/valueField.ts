import { type ValueField, type ValueFlow } from "../../bot/diagnosis";

/** What is undefined is left out. */
type Changed = { readonly [K in keyof ValueField]?: ValueField[K] | undefined };

/** A target attribute that is filled from `jobTitle`, and was written so. */
export function valueField(more: Changed = {}): ValueField {
  const field: Changed = {
    target: "title",
    sources: ["jobTitle"],
    readsOwn: true,
    gives: "Buyer",
    written: { value: "Buyer", at: "2026-03-02T08:00:00Z" },
    ...more,
  };
  const there = Object.entries(field).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as unknown as ValueField;
}

/** Of a title that is called wrong: what the directory has, and one target attribute unless others are told. */
export function valueFlow(field: Changed | null = {}, more: Partial<ValueFlow> = {}): ValueFlow {
  return {
    asked: "title",
    own: [{ name: "jobTitle", value: "Buyer" }],
    fields: field === null ? [] : [valueField(field)],
    ...more,
  };
}
