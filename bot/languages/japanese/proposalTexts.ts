import { type Texts } from "../englishTexts";
import { type proposalTexts as english } from "../proposalTexts";

/** What the bot says in Japanese to a value that somebody proposes or wants to change; a part of `followUpTexts`. */
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
  proposalsValue: "{attribute}＝「{value}」",
  proposalsFit:
    "はい、{values}なら、フィルター{filter}の条件はすべて満たされます（ルールで検証済み）。",
  proposalsPart:
    "{values}は条件に合いますが、それだけでは不十分です。フィルター{filter}にはほかの条件もあります：{clauses}（ルールで検証済み）。",
  proposalsMore:
    "{values}は条件に合います。フィルター{filter}には読み取れなかった条件がほかにもあるため、それで十分かどうかはわかりません。",
  proposalsWish: "これらの値をこちらで変更することはできません。変更した場合は次のようになります。",
  changeValueLook:
    "Entra ID > Users > {person} > Propertiesを開き、On-premises sync enabledを確認してください。このアカウントの値がどこで管理されているかがわかります。",
  changeValueEdit:
    "Noであれば、ユーザーを編集できる担当者がその画面で{attribute}を変更します。Yesであれば、値の元であるActive Directoryまたは人事システムで変更します。その場合、Entra IDでは変更できません。",
  changeValueSynced:
    "このアカウントはActive Directoryから同期されています。{attribute}はActive Directoryまたは人事システムの担当者が変更します。Entra IDでは変更できません。",
  changeValueHr:
    "値は人事システムから来ています。人事データの担当者が変更します。変更は{app}で反映されます。",
  changeValueCheck: "その後、「{button}」で十分かどうかを確認できます。",
  changeValueOwn:
    "ここでは変更できません。こうした情報は人事またはヘルプデスクが管理しています。どの項目が誤りで、正しい値は何かをお伝えください。",
} as const satisfies Pick<Texts, keyof typeof english>;
