import { type Texts } from "../englishTexts";
import { type signInTexts as english } from "../signInTexts";

/** What the bot says in Japanese about signing in; a part of `texts`. */
export const signInTexts = {
  signInOffer:
    "私の権限では一部の情報を読み取れません。サインインしていただければ、お客様の権限で確認します。このまま質問にお答えいただいて進めることもできます。",
  signInAgain:
    "お客様の権限で読み取るには、Microsoft Entra IDへの再サインインが必要です。それまでは、確認できる範囲で続けます。",
  signInButton: "サインイン",
  signedIn: "サインインしました。もう一度質問していただければ、お客様の権限で確認します。",
  signInFailed:
    "サインインできなかったため、サインインなしで続けます。質問にお答えいただくか、担当者にご相談ください。",
} as const satisfies Pick<Texts, keyof typeof english>;
