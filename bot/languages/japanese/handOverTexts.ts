import { type Texts } from "../englishTexts";
import { type handOverTexts as english } from "../handOverTexts";

/** What the bot says in Japanese of how a case goes on, who acts and what is dropped; a part of `texts`. */
export const handOverTexts = {
  caseExpected:
    "通常{minutes}分以内に担当者が応答します。担当が決まりしだい、ここでお知らせします。",
  caseExpectedAnyTime: "担当が決まりしだい、ここでお知らせします。",
  caseReminded:
    "{remindedAt}に担当者へ再度知らせました。担当が決まりしだい、ここでお知らせします。",
  caseOffered:
    "まず前の担当（{owner}）に{untilAt}まで確認し、その後は全員に確認します。担当が決まりしだい、ここでお知らせします。",
  caseTakenSince: "対応開始：{takenAt}",
  caseNoneOf: "「{name}」に当てはまるケースは見つかりません。",
  caseAdd: "追加する",
  caseAddAsk: "次の内容をケースに加えますか？「{sentence}」まだ何も送信していません。",
  cancelledQuestion:
    "わかりました。ここで中止しました。先ほどの質問も取り消しました。いつでもまたお尋ねください。",
  cancelFollowStays: "見守りはこのまま続けます。「フォローを停止」で終了できます。",
  whoActsFirst:
    "誰が対応するかは原因によります。対象の人とアプリケーションを教えていただければ確認します。担当者に引き継ぐこともできます。",
  whoActsFirstOwn:
    "誰が対応するかは原因によります。アプリケーションを教えていただければ、ご自身のアカウントを確認します。担当者に引き継ぐこともできます。",
  whoAssigns:
    "{app}への割り当ては、アプリケーションの所有者、アプリケーション管理者、またはクラウド アプリケーション管理者が「Entra ID > Enterprise apps > {app} > Users and groups」で行います。特定の方についてでしたら、お名前を教えていただければ何が妨げになっているかを確認します。",
  whoAssignsOwn:
    "{app}へのアクセスを誰が付与するかは、ヘルプデスクが把握しています。ご自身のアカウントについて聞いていただければ、妨げになっているものがないか確認します。",
  passedOnIfWished:
    "引き継ぎをご希望の場合は、「担当者と話す」でこれまでの内容をそのまま引き継げます。",
  agentState:
    "プロビジョニング エージェントの状態は、Entra ID > Entra Connect > Cloud sync > Agentsで確認できます。エージェントのサーバーでは、Microsoft Entra Connect Provisioning Agentサービスが実行中である必要があります。イベント ビューアーのログで原因を確認できます。",
  agentStateOwn:
    "プロビジョニング エージェントの状態は、ディレクトリの管理者が確認できます。ご自身で確認していただくことはありません。担当者が確認できます。",
  annoyedOffer:
    "まだ解決しておらず、申し訳ありません。これまでの内容をそのまま担当者に引き継げますので、改めて説明していただく必要はありません。",
} as const satisfies Pick<Texts, keyof typeof english>;
