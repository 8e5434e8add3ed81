import { type Texts } from "../englishTexts";
import { type compareTexts as english } from "../compareTexts";

/** What the bot says in Japanese of two people side by side; a part of `followUpTexts`. */
export const compareTexts = {
  compareWithWhom:
    "どなたと比較しますか？{app}にアカウントがある方の氏名を入力すると、違いがよくわかります。",
  compareState: "比較",
  compareSame: "原因はお二人とも同じです。",
  compareDiffers: "結果を左右する点のうち、異なるもの：",
  compareNone: "結果を左右する点で、読み取れる違いはほかにありません。",
  compareUnread: "お二人について読み取れなかった項目があるため、ほかにも違いがあるかもしれません。",
  compareValue: "{what}：{value} ({person})、{counterpart} ({other})",
  compareAssigned: "アプリケーションへの割り当て",
  compareEnabled: "Entra IDのアカウントが有効",
  compareYes: "はい",
  compareNo: "いいえ",
  compareEmpty: "空",
} as const satisfies Pick<Texts, keyof typeof english>;
