import { type Texts } from "../englishTexts";
import { type objectionTexts as english } from "../objectionTexts";

/** What the bot says in Japanese to who objects to a card; a part of `texts`. */
export const objectionTexts = {
  objectionSame: "{readAt}に改めて読み取りましたが、結果は同じです：{line}",
  objectionTwice: "読み取ったあと、変わっていません：{line}",
  objectionTellWhat:
    "そこに見えている値、グループ、ログ エントリなどを入力していただければ、それをお調べします。担当者が一緒に見比べることもできます。",
  objectionMany:
    "すべて読み直しました。足りない方がいれば、お名前を入力していただければお調べします。",
  objectionChanged: "改めて読み取ったところ、内容が変わっていました。",
  objectionGroup:
    "よくある誤解：有効なのは、{app}に割り当てられたグループの直接のメンバーだけです。その中のグループのメンバーは含まれません。動的グループは先に処理される必要があり、変更が見えるまで数分かかります。",
  objectionScope:
    "よくある誤解：割り当てだけでは足りません。フィルターはディレクトリの属性を一字一句そのまま見ます。人事システムやActive Directoryでの変更は、まずそこに届く必要があります。",
  objectionTime:
    "よくある誤解：変更は、行われた時点ではなく次のサイクルから有効になります。前回のサイクルの後に追加された人の順番はこれからです。",
  objectionRole:
    "よくある誤解：ロールがプロビジョニングの対象でない場合や割り当てが壊れている場合、割り当てだけでは足りません。後者は、いったん外して割り当て直すと直ります。",
  objectionOther:
    "表示が異なる場合は、担当者が両方を比べられます。書かれた内容も一緒に伝わります。",
  objectionOwn:
    "付与された内容が反映されるまで1時間ほどかかることがあります。それより前の場合は、担当者が確認できます。",
} as const satisfies Pick<Texts, keyof typeof english>;
