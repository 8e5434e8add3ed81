import { type Texts } from "../englishTexts";
import { type limitTexts as english } from "../limitTexts";

/** What the bot says in Japanese where a message is not taken; a part of `texts`. */
export const limitTexts = {
  tooFast:
    "短い時間にたくさんのメッセージが届いたため、最後のメッセージは受け取れませんでした。1分ほどたってから、もう一度送信してください。",
  chatFull:
    "このチャットはいっぱいになったため、最後のメッセージは受け取れませんでした。新しいチャットを始めてください。",
} as const satisfies Pick<Texts, keyof typeof english>;
