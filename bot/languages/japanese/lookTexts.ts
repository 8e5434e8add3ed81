import { type Texts } from "../englishTexts";
import { type lookTexts as english } from "../lookTexts";

/** What the bot says in Japanese while it looks somebody up, and of several applications; a part of `texts`. */
export const lookTexts = {
  stillLooking:
    "{app}での{person}の状況を、引き続き確認しています。わかりしだい、ここでお知らせします。",
  tooManyWaiting:
    "すでに複数の方について確認しています。その結果が出てから、もう一度お尋ねください。",
  allApps: "すべてのアプリケーション",
  troublesFound: "{person}には、{count}個のアプリケーションで問題があります。",
  troublesOwn: "{count}個のアプリケーションで問題があります。",
  troublesWhich:
    "どのアプリケーションを確認しますか？ほかのアプリケーションの名前を入力することもできます。",
  troublesNone:
    "プロビジョニング ログでは、どのアプリケーションでも{person}の問題は見つかりませんでした。プロビジョニングが止まっているアプリケーションは、ログに何も残しません。",
  troublesNoneOwn:
    "ログでは、ご自身のアカウントに問題は見つかりませんでした。プロビジョニングが止まっているアプリケーションは、ログに何も残しません。",
  windowSince: "{sinceAt}以降のエントリ",
  windowOlder: "{sinceAt}以降の新しいエントリがないため、その前のエントリに基づいています",
  readAt: "確認日時：{collectedAt}",
  basedOnPaste: "お送りいただいた内容に基づいています",
  basedOnAnswers: "ご回答に基づいています",
  howLongOverdue:
    "次のサイクルが遅れています（予定：{overdueAt}）。「Entra ID > Enterprise apps > {app} > Provisioning > Current status」を確認します。非常に大きな変更には数時間かかることもありますが、その間は数値が動き続けます。",
  retryOverdue:
    "次のサイクルが遅れています（予定：{overdueAt}）。サイクルが始まるまで、変更は反映されません。「Provisioning > Current status」でジョブを確認します。",
  pasteMore:
    "ほかに{count}件のエントリがあります。それぞれを見るには、数件ずつ貼り付けてください。",
  furtherLeft: "リストでまだ確認していない方：{names}。",
  furtherGoOn: "次へ進む",
  appsOf:
    "プロビジョニングログに{person}の記録があるアプリケーションと、それぞれの最新の結果です。",
  appsOfOwn: "ログにご自身の記録があるアプリケーションと、それぞれの最新の結果です。",
  appsNone:
    "最近数週間のプロビジョニングログでは、{person}の記録があるアプリケーションはありません。",
  appsNoneOwn: "最近数週間のログでは、ご自身の記録があるアプリケーションはありません。",
  appsMore:
    "読み取った分より多くのエントリがあるため、ここにないアプリケーションがあるかもしれません。",
  appsLimits:
    "すべてのアカウントではありません。古いもの、手動やサインイン時に作られたもの、プロビジョニングが止まっているアプリケーションは含まれません。割り当てはEntra ID > Users > {person} > Applicationsにあります。選ぶか、ほかの名前を書いていただければ確認します。",
  appsLimitsOwn:
    "すべてのアカウントではありません。古いものや手動で作られたものは含まれません。足りないものを教えていただければ確認します。",
  appsElsewhere: "割り当てはEntra ID > Users > {person} > Applicationsにあります。",
  rowNone: "貼り付けられたのは{count}行で、その行はありません。",
  rowNotKept:
    "{count}行のうち最初の{kept}行だけを保持しています。その行だけを貼り付けていただければ説明します。",
} as const satisfies Pick<Texts, keyof typeof english>;
