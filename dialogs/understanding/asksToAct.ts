import { plainPhrase } from "./plainPhrase";

const asks =
  /(?<!\p{L})(?:(?:can|could|will|would) (?:you|u)|(?:kannst|könntest|kannst du|könnten|können) (?:du|sie)|(?:pouvez|pourriez)-vous|(?:peux|pourrais)-tu|vous pouvez|tu peux|(?:puedes|puede|podrías|podría))(?!\p{L})|(?:直して|対応して|やって)(?:くれ|もらえ|いただけ|ください)/u;

/** Whether a text asks the bot itself to act, rather than who does: "can you fix it?" */
export function isAskingToAct(text: string): boolean {
  return asks.test(plainPhrase(text.slice(0, 200)));
}
