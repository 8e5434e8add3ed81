import { type Evidence, type Reason, type RequiredAttribute, valueOf } from "../diagnosis";
import { oddCharacters } from "../rules/oddCharacters";
import { namedMapping } from "./mappingReasons";
import { cannotBeMatched } from "./matchingReasons";
import { because } from "./reasons";

/** What would have to be filled so that the attribute the log speaks of gets a value that will do. */
export function intoMapping(evidence: Evidence): readonly Reason[] {
  const named = namedMapping(evidence);
  const empty = valueOf(evidence, "requirements")?.find(
    (one) => one.use === "required" && one.empty,
  );
  return reasonsOf(named ?? empty);
}

/** What would have to be filled so that the person can be recognised in the target. */
export function intoMatching(evidence: Evidence): readonly Reason[] {
  if (!cannotBeMatched(evidence)) return [];
  const all = valueOf(evidence, "requirements") ?? [];
  return reasonsOf(all.find(({ use, fill }) => use === "matching" && fill !== undefined));
}

/** The proposal was checked by evaluating the mapping when it was read. */
function reasonsOf(one: RequiredAttribute | undefined): readonly Reason[] {
  if (one?.fill === undefined || one.fill.length === 0) return [];
  const sources = one.fill.join(", ");
  const characters = oddCharacters(one.gives ?? "");
  const attribute = one.target;
  return characters === ""
    ? [because("changeFill", { sources, attribute }, "requirements")]
    : [because("changeFillOther", { sources, attribute, characters }, "requirements")];
}
