import { readApplications } from "./applications";
import { openQuestion, tellOfCard } from "./explainShown";
import { isOfCard } from "./namesOfCard";
import { only } from "./only";
import { lookAt } from "./takeBareName";
import { neededOf } from "./tellNeeded";
import { type Turn } from "./turn";

const asks =
  /^[¿ ]*(?:(?:and|und|et|y) )*(?:what (?:does|would|did)|was (?:braucht|bräuchte|fehlt)|de quoi a|qué (?:necesita|le falta a)) (\p{Lu}[\p{L}'-]{1,29}(?: \p{Lu}[\p{L}'-]{1,29})?)(?: (?:need|lack|besoin|dafür|noch|then|to get in))*[?!. ]*$/u;

/**
 * "What would Ketut need?" after several cards: of the card that is about that person, or else looked at in the
 * application of before. False for other texts, and for employees.
 */
export async function takeNeededOf(turn: Turn, text: string): Promise<boolean> {
  const { conversation, audience } = turn;
  const value = audience.role === "employee" ? undefined : asks.exec(text.slice(0, 100))?.[1];
  if (value === undefined || openQuestion(turn) !== undefined) return false;
  const person = { who: "other", term: { by: "name", value }, sure: true } as const;
  const shown = conversation.shown.findLast((one) => one.ofMany !== true && isOfCard(person, one));
  if (shown !== undefined) {
    conversation.misunderstood = 0;
    tellOfCard(turn, shown, neededOf(turn, shown));
    return true;
  }
  const before = conversation.topic ?? conversation.shown.at(-1)?.topic;
  if (before?.app === undefined) return false;
  const same = { flow: before.flow, ...only(before, "app", "since") };
  return lookAt(turn, value, same, await readApplications(turn.ports));
}
