import { type Evidence, type RequiredAttribute, valueOf } from "../bot/diagnosis";
import { namedMapping } from "../bot/causes/mappingReasons";
import { mappingValue } from "../bot/rules/mappingValue";
import { ownAttributes } from "../bot/rules/valueMeant";
import { type Turn } from "./turn";
import { type ValueProposed } from "./understanding/valueProposed";

/**
 * What the mapping that a card is about makes of a value that somebody proposes: worked out with its rule. Whether the
 * target takes it, nobody knows here. Empty where no mapping reads such a value.
 */
export function mappingProposal(
  turn: Turn,
  evidence: Evidence,
  proposed: ValueProposed,
): readonly string[] {
  const mapping = mappingMeant(evidence);
  const attribute = mapping && sourceMeant(mapping, proposed);
  if (mapping === undefined || attribute === undefined) return [];
  const values = { attribute, value: proposed.value, target: mapping.target };
  const given = givenBy(evidence, mapping, values);
  if (given === undefined) return [turn.text("proposalOpen", values)];
  if (given === null) return [turn.text("proposalGivesNothing", values)];
  const app = evidence.app.displayName ?? turn.text("someApp");
  return [
    turn.text("proposalGives", { ...values, gives: given }),
    turn.text("proposalTarget", { app }),
  ];
}

/** The mapping that the log speaks of, or one that needs a value and has none. */
function mappingMeant(evidence: Evidence): RequiredAttribute | undefined {
  const empty = valueOf(evidence, "requirements")?.find(
    (one) => one.use === "required" && one.empty,
  );
  return namedMapping(evidence) ?? empty;
}

/** The source attribute that would have the value: the one that is named, else the one that has to be filled. */
function sourceMeant(
  { sources, fill }: RequiredAttribute,
  { name }: ValueProposed,
): string | undefined {
  if (name === undefined) return fill?.[0] ?? sources[0];
  const own = ownAttributes(name);
  return sources.find((one) => own.includes(one));
}

/** What the rule gives, `null` for nothing; `undefined` where that cannot be told. */
function givenBy(
  evidence: Evidence,
  { rule }: RequiredAttribute,
  { attribute, value }: { readonly attribute: string; readonly value: string },
): string | null | undefined {
  if (rule === undefined) return value;
  const attributes = { ...valueOf(evidence, "sourceObject")?.attributes, [attribute]: value };
  const given = mappingValue(rule, attributes, evidence.collectedAt);
  if (given.state === "open") return undefined;
  return given.state === "value" ? given.value : null;
}
