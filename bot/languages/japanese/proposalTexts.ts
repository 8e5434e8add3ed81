import { type Texts } from "../englishTexts";
import { type proposalTexts as english } from "../proposalTexts";

/** What the bot says in Japanese to a value that somebody proposes; a part of `followUpTexts`. */
export const proposalTexts = {
  proposalFits:
    "はい、{attribute}が「{value}」なら、フィルター{filter}の条件はすべて満たされます（ルールで検証済み）。",
  proposalAlso: "ただし、それだけでは足りません。ほかに必要なこと：",
  proposalRefused:
    "いいえ、フィルター{filter}の条件は{attribute} {operator}「{wanted}」で、「{value}」では満たされません（ルールで検証済み）。",
  proposalRefusedBare:
    "いいえ、フィルター{filter}の条件は{attribute} {operator}で、「{value}」では満たされません（ルールで検証済み）。",
  proposalNow: "それは{attribute}の現在の値です。",
  proposalCase: "大文字と小文字は区別されます。「{to}」なら満たされます。",
  proposalPart:
    "{attribute}は「{value}」で足りますが、それだけでは不十分です。フィルター{filter}にはほかの条件もあります：{clauses}（ルールで検証済み）。",
  proposalMore:
    "{attribute}は「{value}」で足ります。フィルター{filter}には読み取れなかった条件がほかにもあるため、それで十分かどうかはわかりません。",
  proposalNotRead:
    "いいえ、{attribute}を見るフィルターはないため、値を変えても何も変わりません。見ている属性：{attributes}。",
  proposalGives:
    "{attribute}が「{value}」なら、マッピングの結果は{target} =「{gives}」です（ルールで計算）。",
  proposalGivesNothing:
    "{attribute}が「{value}」でも、マッピングでは{target}の値は出ません（ルールで計算）。",
  proposalOpen:
    "「{value}」から{target}の値がどうなるかは計算できません。サービスだけが知っていることに左右されるためです。",
  proposalTarget:
    "{app}が受け付けるかどうかは{app}にしかわかりません。Provision on demandですぐに確認できます。",
} as const satisfies Pick<Texts, keyof typeof english>;
