import { type Texts } from "../englishTexts";
import { type signInTexts as english } from "../signInTexts";

/** What the bot says in Japanese about signing in; a part of `texts`. */
export const signInTexts = {
  signInOffer:
    "ボットの権限では読み取れない情報があります。サインインしていただければ、ご自身の権限で確認します。質問に答えて進めることもできます。",
  signInAgain:
    "ご自身の権限で読み取るには、Microsoft Entra IDへの再サインインが必要です。それまでは、確認できる範囲で続けます。",
  signInButton: "サインイン",
  signedIn: "サインインしました。もう一度お尋ねいただければ、ご自身の権限で確認します。",
  signInFailed:
    "サインインできなかったため、サインインなしで続けます。質問に答えるか、担当者とお話しください。",
} as const satisfies Pick<Texts, keyof typeof english>;
