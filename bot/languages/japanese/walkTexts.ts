import { type Texts } from "../englishTexts";
import { type walkTexts as english } from "../walkTexts";

/** What the bot says in Japanese while it walks somebody through steps; a part of `texts`. */
export const walkTexts = {
  nextStep: "次の手順",
  nextStepShort: "次へ",
  firstStep: "これが最初の手順です。",
  lastStep: "これが最後の手順です。",
  credentialsFine:
    "確認できた範囲では、{app}の保存済みの資格情報が原因ではありません。それでも拒否される場合は、次の順に確認してください。",
  credentialsTutorial:
    "1. {app}のプロビジョニングのチュートリアルを開き、アドレス、トークンの種類、使用するアカウントの権限を、現在の設定と見比べます。",
  credentialsTest:
    "2. Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials：資格情報を入力し直し、「Test connection」を選びます。",
  credentialsRequest:
    "3. 同じアドレスとトークンで、ユーザー1人の検索など、同じ要求をご自分で送信します。{app}が返す応答に、その理由が示されます。",
  credentialsContact:
    "4. その要求も失敗する場合は、応答の内容を{app}の開発元に伝えてください。成功する場合は、ここで担当者とお話しください。",
  credentialsTutorialMeaning:
    "チュートリアルは、{app}との接続方法を説明したページです。{app}が求めるアドレスとキーの種類、キーを使うアカウントに必要な権限が書かれています。",
  credentialsTestMeaning:
    "「Test connection」は、アドレスとキーをその場で試し、{app}の応答を表示します。設定は何も変わりません。",
  credentialsRequestMeaning:
    "「Test connection」では、失敗したことしかわからない場合がよくあります。要求を送信できるツールで{app}に同じ要求を送ると、応答の全体が表示され、そこに理由が書かれています。",
  credentialsContactMeaning:
    "ご自分の要求も{app}に拒否される場合は、{app}との間の問題です。ご自分の要求は通り、サービスの要求だけが拒否される場合は、こちらの設定に違いがあります。どこが違うかは担当者が調べられます。",
} as const satisfies Pick<Texts, keyof typeof english>;
