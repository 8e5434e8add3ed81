import { type Texts } from "../englishTexts";
import { type expressionTexts as english } from "../expressionTexts";

/** What the bot says in Japanese of a mapping expression that somebody pasted; a part of `texts`. */
export const expressionTexts = {
  expressionFor: "{person}のディレクトリの値（{readAt}に取得）では次のとおりです。",
  expressionGives: "結果は{value}です。",
  expressionNothing: "結果はありません。値は空です。",
  expressionDropped: "属性はフローから外れ、何も送られません。",
  expressionOpen:
    "結果は乱数、時刻、またはターゲットの内容によって決まり、サービスにしかわかりません。Provision on demandで確認できますが、ターゲットに書き込みます。",
  expressionWrong: "評価できません。{place}文字目：{reason}",
  expressionUpTo: "そこまでの内容：{before}",
  expressionNeeds:
    "評価には{attributes}が必要です。対象の人を教えていただければディレクトリの値を使います。属性の代わりに値を二重引用符で囲んで送ることもできます。",
  expressionUnread:
    "{attributes}は読み取っていないため、{person}の結果はわかりません。その場所に値を二重引用符で囲んで入れて送っていただければ評価します。",
  expressionSteps: "手順：",
} as const satisfies Pick<Texts, keyof typeof english>;
