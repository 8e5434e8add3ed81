import { type Texts } from "../englishTexts";
import { type humanTexts as english } from "../humanTexts";

/** What the bot says in Japanese to "yes" and to whether a person is needed; a part of `followUpTexts`. */
export const humanTexts = {
  yesWhich: "どれを実行しますか？",
  humanDone: "いいえ、担当者は必要ありません。直すべきところはもう残っていません。",
  humanWaits: "いいえ、まだ担当者は必要ありません。自動的に進みます。",
  humanMaybe:
    "まだ必要ありません。自然に解消することが多いためです。次の再試行の後も変わらなければ、担当者に引き継いでください。",
  humanLate:
    "はい、そろそろ担当者が確認すべきです。本来であれば、すでに自然に解消しているはずです。",
  humanSomebody: "どなたかの対応が必要ですが、エンジニアでなくてもかまいません。",
  humanElse: "対応できる方に連絡がつかない場合は、わかっていることをすべて添えて引き継ぎます。",
  humanYes:
    "はい、引き継ぐことをお勧めします。読み取れた内容では説明がつきません。わかっていることはすべて引き継ぐため、改めて説明していただく必要はありません。",
  humanKnown: "いいえ、すでに把握されています。",
} as const satisfies Pick<Texts, keyof typeof english>;
