import { type Texts } from "../englishTexts";
import { type signInTexts as english } from "../signInTexts";

/** What the bot says in Japanese about signing in; a part of `texts`. */
export const signInTexts = {
  signInOffer:
    "ボットの権限では読み取れない情報があります。サインインしていただければ、ご自身の権限で確認します。質問に答えて進めることもできます。",
  signInAgain:
    "ご自身の権限で読み取るには、Microsoft Entra IDへの再サインインが必要です。それまでは、確認できる範囲で続けます。",
  signInButton: "サインイン",
  signedIn:
    "サインインしました。もう一度お尋ねいただければ、ご自身の権限で確認します。終了するには「サインアウト」とお書きください。",
  signInFailed:
    "サインインできなかったため、サインインなしで続けます。質問に答えるか、担当者とお話しください。",
  signedOut: "サインアウトしました。今後はボットの権限だけで読み取ります。",
  signOutNobody: "ここではサインインされていませんでした。ボットの権限だけで読み取っています。",
  signOutFailed:
    "サインインサービスが応答しないため、まだサインインしたままです。1分ほどしてから、もう一度「サインアウト」とお書きください。",
  signOutNothing:
    "ここにはサインアウトするものがありません。どなたかはTeamsが伝え、ボットの権限だけで読み取っています。",
  signOutPortal:
    "チャットにはサインアウトするものがありません。どなたかはポータルが確認しています。ページ上部の「サインアウト」で終了し、このチャットも終わります。",
  signOutChosen:
    "ここにはサインアウトするものがありません。どなたとして使うかは、ページの上部で選びます。",
  ownRights: "ご自身の権限で読み取り",
  guidedIntroOwnRights:
    "ご自身の権限では{what}を読み取れないため（{permission}またはそのためのロールがありません）、質問でお伺いします。「サインアウト」と入力すると、ご自身の権限での読み取りを終了します。",
  notSeen:
    "サインイン時に{app}に表示される内容はここからは見えないため、そこからは何も判断できません。",
  notSeenInPlace:
    "{app}のアカウントはあります。サインイン時に表示される内容はここからは見えません。ヘルプデスクが確認できます。",
  notSeenLook:
    "サインイン時に{app}に表示される内容はここからは見えません。ここから確認できるのはアカウントです：",
  notSeenWhichApp:
    "サインイン時にアプリケーションに表示される内容はここからは見えません。アカウントがあるかどうかはお調べできます。どのアプリケーションですか？",
} as const satisfies Pick<Texts, keyof typeof english>;
