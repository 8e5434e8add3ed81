import { type Texts } from "../englishTexts";
import { type buttonTexts as english } from "../buttonTexts";

/** What stands on the buttons of a diagnosis card in Japanese, and what they answer; a part of `texts`. */
export const buttonTexts = {
  showSteps: "ログの手順を表示",
  solvedIt: "解決しました",
  solvedThanks: "よかったです。ほかにも見つからないアカウントがあれば、いつでもどうぞ。",
  copyForTicket: "チケット用にコピー",
  didNotHelp: "役に立ちませんでした",
  didNotHelpNext:
    "お知らせいただきありがとうございます。お名前は記録せず、この種類の回答の件数として集計します。担当者が一緒に確認することもできます。",
  ticketRequests: "Graphの要求ID：{ids}",
  talkToPerson: "担当者と話す",
  openAdminCenter: "管理センターで開く",
} as const satisfies Pick<Texts, keyof typeof english>;
