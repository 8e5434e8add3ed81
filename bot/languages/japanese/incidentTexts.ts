import { type Texts } from "../englishTexts";
import { type incidentTexts as english } from "../incidentTexts";

/** What the bot says in Japanese about known incidents; a part of `texts`. */
export const incidentTexts = {
  incidentTitle: "障害 · {app}",
  incidentStateOpen: "{sinceAt}から継続中",
  incidentStateTaken: "{owner}が対応中（{sinceAt}から継続中）",
  incidentStateOver: "{overAt}に終了",
  incidentCredentialsRefused:
    "{app}に保存されている資格情報が拒否されているため、何も処理されません。",
  incidentQuarantine: "{app}のプロビジョニング ジョブは検疫中で、まれにしか実行されません。",
  incidentSilent:
    "{app}のプロビジョニング ジョブはオンですが、{sinceAt}からサイクルが完了していません。",
  incidentFailuresJumped: "{app}への処理の失敗が、以前より大幅に増えています。",
  incidentNew: "問い合わせの前に検出した障害です。",
  incidentHeadingLog: "プロビジョニング ログの内容",
  incidentLog: "{sinceAt}からの{entries}件のうち{failed}件が失敗しました。",
  incidentLogEmpty: "{sinceAt}以降のエントリはありません。",
  incidentCause: "{cause}：{entries}",
  incidentHeadingCases: "ケース",
  incidentCases: "関連するケース：{count}件",
  incidentNextSilent:
    "「Entra ID > Enterprise apps > {app} > Provisioning」を開き、サイクルが実行中かどうかを確認してください。実行中でなければ、そこでプロビジョニングを再開してください。",
  incidentNextFailures:
    "「Entra ID > Enterprise apps > {app} > Provisioning logs」を開き、上の最も多い失敗から、{sinceAt}ごろに何が変わったかを確認してください。",
  incidentEnded: "{app}の障害は{overAt}に終了しました。",
  incidentTakenBy: "{app}の障害は{owner}が対応しています。",
  incidentHandedBack: "{app}の障害の担当を外れました。ほかの方が対応できます。",
  incidentList: "継続中の障害：{count}件",
  incidentListNone: "現在、継続中の障害はありません。",
  incidentNotWatching:
    "監視しているアプリケーションがないため、障害を把握できません。設定WATCHED_APPLICATIONSでアプリケーションを指定してください。",
  headingKnown: "すでに把握している問題",
  incidentKnown: "{line}{sinceAt}から把握しています。",
  incidentKnownBy: "{line}{sinceAt}から把握しています。{owner}が対応中です。",
  incidentOwn: "{app}では{sinceAt}から、すべての人に影響する問題が発生しています。",
  incidentOwnBy:
    "{app}では{sinceAt}から、すべての人に影響する問題が発生しています。{owner}が対応中です。",
  incidentTellMe: "問題が終わったら知らせる",
  incidentFollowing: "{app}の問題が終わりしだい、ここでお知らせします。",
  incidentStopOne: "停止：把握している問題、{app}",
  incidentStopped: "わかりました。{app}の問題を見守るのを終了しました。",
  incidentOverForYou:
    "よいお知らせです。{app}の問題は解消しました。アカウントがまだない場合は、もう一度お尋ねください。",
  incidentOverForCase:
    "ケース{number}に関係する{app}の問題は解消しました。まだ問題がある場合は、ここに入力してください。",
  incidentOverOnCase: "ケース{number}に関係する障害は終了しました。",
  caseHeadingIncident: "把握している障害の一部",
  caseIncident: "{app}（{sinceAt}から継続中）",
} as const satisfies Pick<Texts, keyof typeof english>;
