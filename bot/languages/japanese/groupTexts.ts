import { type Texts } from "../englishTexts";
import { type groupTexts as english } from "../groupTexts";

/** What the bot says in Japanese where others read along; a part of `texts`. */
export const groupTexts = {
  privateOnly:
    "個人に関する内容になるため、ほかの方が見ている場所ではお答えしていません。1対1のチャットでお尋ねください。",
  privateOnlyAt:
    "個人に関する内容になるため、ほかの方が見ている場所ではお答えしていません。1対1のチャットでお尋ねください：{link}",
  answeredInPrivate: "個人に関する内容になるため、1対1のチャットでお答えします。",
  askedInGroup:
    "ほかの方が見ている場所で「{text}」とお尋ねになりました。この回答は、ご本人だけに表示しています。",
  groupWelcome:
    "こんにちは。アプリケーションにアカウントがない理由をお調べします。メンションを付けてお尋ねください。個人に関する内容になるため、1対1のチャットでお答えします。",
  groupWelcomeBy:
    "こんにちは。{who}により、ここに追加されました。アプリケーションにアカウントがない理由をお調べします。メンションを付けてお尋ねください。個人に関する内容になるため、1対1のチャットでお答えします。",
  groupHelp:
    "メンションを付けて、たとえば「なぜSalesforceにアカウントがないのですか」とお尋ねください。個人に関する内容になるため、1対1のチャットでお答えします。そこでは担当者と話すこともできます。",
} as const satisfies Pick<Texts, keyof typeof english>;
