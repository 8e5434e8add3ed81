import { type Texts } from "../englishTexts";
import { type portalTexts as english } from "../portalTexts";

/** What the pages of the portal say in Japanese; a part of `texts`. */
export const portalTexts = {
  portalName: "Contoso ITサポート",
  portalTagline: "アカウントが作成されない理由を調べます",
  portalYouAre: "利用者",
  portalHelpdesk: "ヘルプデスク",
  portalEngineer: "エンジニア",
  portalEmployee: "従業員",
  portalNewChat: "新しいチャット",
  portalSignOut: "サインアウト",
  portalChat: "ITサポートとのチャット",
  portalPlaceholder: "アカウントについて質問",
  portalAsk: "質問の例",
  portalHint:
    "プロビジョニングログのエントリやエラーメッセージを貼り付けることも、担当者を呼ぶこともできます。",
  portalTryAgain: "もう一度試す",
  portalNobodySignsIn:
    "このチャットにはまだ誰もサインインできません。ITサポートに設定を依頼してください。",
  portalPleaseSignIn: "ITサポートとチャットするには、サインインしてください。",
  portalSignInLost:
    "このページではサインインを確認できませんでした。チャットは別のウィンドウで使えます。",
  portalOpenChat: "チャットを開く",
  portalStillSignedIn: "サインアウトがサーバーに届かなかったため、まだサインインしています。",
  portalEnded: "この会話は終了しました。",
  portalLost: "接続が切れました。",
  portalUnreachable: "現在、ITサポートに接続できません。",
  portalSignedIn: "サインインしました",
  portalSignedInNote: "このウィンドウを閉じて、チャットをお続けください。",
  embedTitle: "アカウントのヘルプ",
  embedButton: "アカウントがない場合",
  embedClose: "チャットを閉じる",
  embedNews: "チャットに新しい回答があります。",
} as const satisfies Pick<Texts, keyof typeof english>;
