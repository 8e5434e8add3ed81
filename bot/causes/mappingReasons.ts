import { type Evidence, type Reason, type RequiredAttribute, valueOf } from "../diagnosis";
import { oddCharacters } from "../rules/oddCharacters";
import { because } from "./reasons";

const mostSteps = 1;
const mostSources = 3;
/** Shorter names stand in nearly every message. */
const shortestName = 4;
const fact = "requirements";

/**
 * The mapped attribute that the log speaks of: the property it names, or a target attribute that
 * stands in its message.
 */
export function namedMapping(evidence: Evidence): RequiredAttribute | undefined {
  const all = valueOf(evidence, "requirements") ?? [];
  const property = valueOf(evidence, "failedProperty")?.toLowerCase();
  const byProperty = all.find(({ target }) => target.toLowerCase() === property);
  const text = (valueOf(evidence, "errorText") ?? "").toLowerCase();
  const inText = all
    .filter(({ target }) => target.length >= shortestName && text.includes(target.toLowerCase()))
    .reduce<RequiredAttribute | undefined>(
      (longest, one) => (one.target.length > (longest?.target.length ?? 0) ? one : longest),
      undefined,
    );
  return byProperty ?? inText ?? all.find(({ fails }) => fails !== undefined);
}

/** How the attribute gets its value: the rule, what it gives, and which of its sources are empty. */
export function mappingReasons(evidence: Evidence): Reason[] {
  const one = namedMapping(evidence);
  return one === undefined ? [] : reasonsOf(one);
}

/** A mapped attribute as far as its value is explained by it. */
type Mapped = Pick<RequiredAttribute, "target" | "sources" | "rule" | "gives" | "fails" | "steps">;

/** The same for an attribute that is known. */
export function reasonsOf(one: Mapped): Reason[] {
  const { target: attribute, sources, rule, gives, fails } = one;
  if (rule === undefined) {
    if (gives === undefined || gives === null) return [];
    const from = sources.join(", ");
    return [
      because("attributeIs", { attribute, sources: from, value: gives }, fact),
      ...odd(gives),
    ];
  }
  if (fails !== undefined) {
    return [because("ruleFails", { attribute, rule, problem: fails }, fact), ...emptySources(one)];
  }
  if (gives === undefined) return [];
  const gave =
    gives === null
      ? because("ruleGaveNothing", { attribute, rule }, fact)
      : because("ruleGave", { attribute, rule, value: gives }, fact);
  return [gave, ...odd(gives ?? ""), ...emptySources(one), ...between(one)];
}

/** Source attributes without a value, which is why many a rule gives something else than expected. */
function emptySources({ steps = [] }: Mapped): Reason[] {
  const empty = steps.filter(({ text, value }) => text.startsWith("[") && value === null);
  return [...new Set(empty.map(({ text }) => text))]
    .slice(0, mostSources)
    .map((source) => because("sourceEmpty", { source }, fact));
}

/** The values of the functions inside the rule, the last one, which is nearest to the outcome. */
function between({ steps = [], rule }: Mapped): Reason[] {
  return steps
    .filter(({ text }) => !text.startsWith("[") && text !== rule)
    .slice(-mostSteps)
    .map(({ text, value }) => because("ruleStep", { step: text, value: value ?? "" }, fact));
}

function odd(value: string): Reason[] {
  const characters = oddCharacters(value);
  return characters === "" ? [] : [because("holdsOddCharacters", { characters }, fact)];
}
