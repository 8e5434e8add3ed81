import { sought } from "../../bot/patterns/sought";
import { type Doing, speaksOf } from "./asksHow";
import { plainPhrase } from "./plainPhrase";

const asks = [
  /^(?:(?:and|so|but|ok) )*(?:(?:would|will|does|do|could|can|should) (?:.{1,50} )?(?:help|work|fix (?:it|this|that)|solve (?:it|this|that)|be enough)|should (?:i|we) .{1,50}|what if (?:i|we) .{1,50})$/u,
  /^(?:(?:und|aber) )*(?:(?:würde|hilft|bringt|reicht|genügt|soll(?:te)?|was wenn) .{1,50})$/u,
  /^(?:(?:et|mais) )*(?:est-ce que |et si |faut-il |dois-je )?.{1,50}(?:aiderait|suffirait|aide|suffit|relance|redémarre|affecte)(?:-t-il)?$/u,
  /^(?:(?:y|pero) )*(?:ayudaría|serviría|ayuda|sirve|bastaría|y si|debo|debería) .{1,50}$/u,
  /(?:すれば|したら|すると)(?:直|解決|いい|よい|治)|(?:で|は)(?:直|解決)(?:り|し)?(?:ます|る)?/u,
].map(sought);
const doings: readonly Doing[] = ["onDemand", "restart", "assign", "credentials"];

/** What a short text asks whether it would help: "would a restart help?" Undefined for other texts. */
export function whetherHelps(text: string): Doing | undefined {
  if (text.length > 90) return undefined;
  const bare = plainPhrase(text);
  return asks.some((one) => one.test(bare)) ? doings.find((one) => speaksOf(one, bare)) : undefined;
}
