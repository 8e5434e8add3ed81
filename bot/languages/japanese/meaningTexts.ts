import { type Texts } from "../englishTexts";
import { type meaningTexts as english } from "../meaningTexts";

/** What the bot says in Japanese when somebody asks what a card means; a part of `texts`. */
export const meaningTexts = {
  meaningDone:
    "言い換えると、このアカウントについては{app}とこちらの記録が一致していて、必要な作業は残っていません。それでもサインインできない場合は、別の原因です。",
  meaningWaiting:
    "言い換えると、{app}へのアカウントの反映は通常20～40分ごとに順番に行われ、このアカウントの順番はまだ来ていません。",
  meaningNotChosen:
    "言い換えると、{app}のアカウントは一覧や規則で決められた対象にだけ作成され、このアカウントは対象に入っていません。意図した設定の可能性もあります。",
  meaningRole:
    "言いかえると、このアカウントは{app}の対象ですが、割り当てられているロールではアカウントが作成されません。{app}のロールを割り当てる必要があります。",
  meaningSwitchedOff:
    "言い換えると、{app}に反映されるのは有効なアカウントだけで、このアカウントは無効または削除済みの扱いになっています。",
  meaningSetUp:
    "言い換えると、{app}へアカウントを反映するしくみが設定の問題で止まっています。このアカウント自体の問題ではありません。",
  meaningDetails:
    "言い換えると、このアカウントの名前、番号、日付などの情報が不足しているか、{app}の求める形になっていません。",
  meaningTwice:
    "言い換えると、同じ人に見える登録が2つあり、どちらが正しいかをサービスは推測しません。",
  meaningRefused:
    "言い換えると、{app}へは送信されましたが、{app}側が混雑しているか、障害があるか、受け付けませんでした。",
  meaningFull: "言い換えると、空きができるまで、これ以上アカウントを追加できません。",
  meaningHeldBack: "言い換えると、アカウントの削除が、承認されるまで保留されています。",
  meaningOther:
    "言い換えると、これはまれな状況で、一般的な規則はありません。{app}の担当者が個別に確認できます。",
  meaningNothing:
    "言い換えると、確認できる範囲には、アカウントを妨げているものはありません。その先は担当者が確認できます。",
  meaningOnceMore:
    "申し訳ありませんが、これより簡単には説明できません。担当者が説明できます。または「次はどうすれば」とお尋ねください。",
  meaningAsRead: "ご本人向けの説明は「{line}」です。",
  actNobody: "どなたの作業も必要ありません。",
  actOverdue:
    "何かを変更する必要はありませんが、遅れています（サイクルの予定：{overdueAt}）。もう一度確認しても変わらなければ、このプロビジョニングの管理者がジョブを確認できます：Entra ID > Enterprise apps > {app} > Provisioning > Current status",
  actOverdueOwn:
    "ご自身の操作に問題はありません。ただ、遅れています（予定：{overdueAt}）。まだない場合は、{app}の担当者が確認できます。「担当者と話す」と入力すると引き継ぎます。",
  actHrOwn:
    "ご自身の操作に問題はありません。人事部門が記録を修正すると、その後は自動的に進みます。",
  actHelpdeskOwn:
    "ご自身の操作に問題はありません。ヘルプデスクが対応するか、アカウントやアクセス権の担当者をご案内できます。「担当者と話す」と入力すると引き継ぎます。",
  actOthersOwn:
    "ご自身の操作に問題はありません。対応できるのは{app}の担当者です。「担当者と話す」と入力すると引き継ぎます。",
  questionMeaning: "考えられる原因を絞り込むための質問です。答えは次の場所で確認できます。",
  questionMeaningAgain:
    "どの答えでも手がかりになります。「わからない」でもかまいません。担当者に確認を任せることもできます。",
  questionWho:
    "Entra管理センターを開ける人なら誰でも確認できます。読み取りの権限で足ります。ご自身で開けない場合は「わかりません」と書くか、担当者に確認を依頼してください。",
  questionHowLong:
    "確認は1分ほどで済み、残りの質問も多くありません。その後に直されたことは、通常は次のサイクルで、20～40分以内に反映されます。",
  toldKept: "その点は考慮に入れます。より確実にするため、次の点も教えてください。",
  notYourFault: "いいえ、アカウントは自動的に作成されるもので、ご自身の操作が原因ではありません。",
} as const satisfies Pick<Texts, keyof typeof english>;
