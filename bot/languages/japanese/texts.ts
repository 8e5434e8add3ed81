import { type Texts } from "../englishTexts";
import { caseTexts } from "./caseTexts";
import { dataTexts } from "./dataTexts";
import { fileTexts } from "./fileTexts";
import { portalTexts } from "./portalTexts";
import { signInTexts } from "./signInTexts";
import { standingTexts } from "./standingTexts";
import { handOverTexts } from "./handOverTexts";
import { walkTexts } from "./walkTexts";
import { fixTexts } from "./fixTexts";
import { groupTexts } from "./groupTexts";
import { nameTexts } from "./nameTexts";
import { leaverTexts } from "./leaverTexts";
import { limitTexts } from "./limitTexts";
import { outlookTexts } from "./outlookTexts";
import { lookTexts } from "./lookTexts";
import { manyTexts } from "./manyTexts";
import { factTexts } from "./factTexts";
import { objectionTexts } from "./objectionTexts";
import { buttonTexts } from "./buttonTexts";
import { followTexts } from "./followTexts";
import { termTexts } from "./termTexts";
import { followUpTexts } from "./followUpTexts";
import { meaningTexts } from "./meaningTexts";
import { incidentTexts } from "./incidentTexts";

/**
 * What the bot says in Japanese beside causes, reasons and questions. No space stands between
 * Japanese and Latin letters, and placeholders take neither "さん" nor "様": they may hold an
 * e-mail address.
 */
export const texts = {
  ...caseTexts,
  ...groupTexts,
  ...dataTexts,
  ...fileTexts,
  ...signInTexts,
  ...standingTexts,
  ...portalTexts,
  ...handOverTexts,
  ...walkTexts,
  ...fixTexts,
  ...nameTexts,
  ...leaverTexts,
  ...limitTexts,
  ...outlookTexts,
  ...lookTexts,
  ...manyTexts,
  ...meaningTexts,
  ...factTexts,
  ...objectionTexts,
  ...buttonTexts,
  ...followTexts,
  ...termTexts,
  ...followUpTexts,
  ...incidentTexts,
  greetingEmployee:
    "こんにちは。使えるはずのアプリケーションにアカウントがないときは、その理由をお調べします。確認するのはご自身のアカウントだけです。「ヘルプ」でできることを、「担当者と話す」で担当者をご案内します。どのアプリケーションですか？",
  greetingAgent:
    "こんにちは。アプリケーションにアカウントが作成されない理由や、内容が正しくない理由をお調べします。たとえば「audrey@contoso.comがSalesforceにいないのはなぜですか」のように入力してください。プロビジョニング ログのエントリやエラー コードの貼り付けもできます。エンジニアの確認なしに変更することはありません。「ヘルプ」でできることを、「担当者と話す」で担当者をご案内します。",
  helpEmployee:
    "アプリケーションにまだアカウントがない理由と、今後の流れをお伝えします。たとえば「なぜSalesforceにアカウントがないのですか」のように入力してください。「担当者と話す」「フォロー一覧」（状況を見守っているもの）「データを削除」「最初から」は、いつでも入力できます。",
  helpAgent:
    "ユーザーとアプリケーションを入力してください。たとえば「audrey@contoso.comがSalesforceにいないのはなぜですか」のように入力します。プロビジョニング ログ、ジョブ、割り当て、スコープ フィルターを確認します。誰が失敗したか、エラー率はどれくらいか、どのアプリに問題があるかを、まとめてお尋ねいただくこともできます。たとえば「今日Salesforceで失敗したユーザーを見せて」のように入力します。ログ エントリ（JSON）やエラー コードの貼り付けもできます。「キャンセル」「最初から」「フォロー一覧」「データを削除」「担当者と話す」は、いつでも入力できます。",
  helpAgain:
    "ユーザーとアプリケーションの名前だけで調べられます。「キャンセル」で中止、「最初から」でやり直し、「担当者と話す」で担当者におつなぎします。",
  thanks: "どういたしまして。ほかにも見つからないアカウントがあれば、いつでもどうぞ。",
  thanksAgain: "お役に立ててうれしいです。",
  helloAgain: "こんにちは。どのアプリケーションか教えていただければ、お調べします。",
  hello: "こんにちは。どのユーザーの、どのアプリケーションについてお調べしますか？",
  helloEmployee: "こんにちは。アカウントが見つからないのは、どのアプリケーションですか？",
  whichLanguage: "どの言語にしますか？",
  nowSpeaking: "これからは日本語でお答えします。",
  cancelled: "わかりました。ここで中止しました。いつでもまたお尋ねください。",
  nothingToCancel: "中止する操作はありません。ユーザーとアプリケーションについてお尋ねください。",
  nothingToCancelAgain: "いまは、ここで中止する操作はありません。",
  startedOver: "最初から始めましょう。どのユーザーの、どのアプリケーションについてお調べしますか？",
  startedOverEmployee: "最初から始めましょう。どのアプリケーションですか？",

  askPerson:
    "{app}について、どのユーザーをお調べしますか？サインイン名かメール アドレスが確実ですが、お名前でもかまいません。",
  askPersonFirst:
    "どのユーザーをお調べしますか？サインイン名かメール アドレスが確実ですが、お名前でもかまいません。",
  askPersonAgain:
    "お名前を読み取れませんでした。お名前、サインイン名、メール アドレスのいずれかだけを入力してください。担当者と話すこともできます。",
  askPersonOnceMore:
    "検索できるお名前がまだ見つかりません。name@company.comのようなサインイン名がいちばん確実です。担当者がお手伝いすることもできます。",
  askWorker:
    "{app}について、どの方をお調べしますか？ワーカーID、サインイン名、またはフルネームを入力してください。",
  askGroup:
    "{app}について、どのグループをお調べしますか？グループの名前、またはそのグループのメンバーで{app}にいない方を入力してください。",
  quarantineNone: "{app}へのプロビジョニングは検疫状態ではありません。",
  howLongRuns:
    "{app}へのプロビジョニングは動作しています。最後にすべての変更を反映し終えたのは{steadyAt}です。",
  howLongNext:
    "次のサイクルは{fromAt}から{toAt}の間に始まる見込みです。変更は、通常1サイクルのうちに反映されます。ユーザーを1人入力していただければ、その方についてお答えします。",
  askLeaver:
    "{app}について、退職した方、またはアカウントを失った方はどなたですか？サインイン名が確実ですが、お名前でもかまいません。",
  askApp: "{person}のアカウントがないのは、どのアプリケーションですか？",
  askAppFirst: "どのアプリケーションですか？",
  askAppValue: "どのアプリケーションでのことですか？",
  askOwnApp: "アカウントが見つからないのは、どのアプリケーションですか？",
  askAppAgain:
    "「{term}」という名前のアプリケーションは見つかりません。どのアプリケーションですか？",
  appList: "アプリケーション",
  appListMissing: "一覧からアプリケーションを選ぶか、名前を入力してください。",
  appListSubmit: "選択",
  askAppOnceMore:
    "「{term}」という名前のアプリケーションも、ここにはありません。サインインするときに表示されている名前をそのまま入力するか、担当者とお話しください。",
  askAppWhole: "「{term}」と呼ばれるアプリケーションが複数あります。正式な名前を入力してください。",
  askAppWhich: "「{term}」に該当するアプリケーションが複数あります。どれですか？",
  personNotFound:
    "ディレクトリを検索しましたが、「{term}」という方は見つかりませんでした。サインイン名かメール アドレス、または別の表記を入力してください。",
  personNotFoundAgain:
    "その表記の「{term}」も、ディレクトリにはありません。サインイン名かメール アドレスが確実です。",
  personWhich: "「{term}」に該当する方が複数います。どなたですか？",
  personWhichMore:
    "「{term}」に該当する方が多数います。この中にいますか？いない場合は、サインイン名を入力してください。",
  personWhichAgain:
    "どの方を指しているのかわかりませんでした。ボタンを選ぶか、番号を入力してください。",
  personWhichOnceMore: "いずれかの方を選ぶか、「該当なし」を選んでください。",
  noneOfThese: "該当なし",
  ownAccountUnknown:
    "ディレクトリのどのアカウントがご自身のものか確認できないため、お調べできません。ヘルプデスクなら確認できます。",
  onlyOwn:
    "お調べできるのはご自身のアカウントだけです。ほかの方のアカウントはヘルプデスクが確認できます。ご自身のアカウントについてお困りですか？",
  onlyOwnForNow:
    "ヘルプデスクの方かどうかを現在確認できないため、いまはご自身のアカウントだけをお調べできます。ヘルプデスクの方は、1分ほどたってからもう一度お尋ねください。ご自身のアカウントについてお困りですか？",
  checkMine: "自分のアカウントを確認",
  unclear: "アプリケーションにアカウントがない理由をお調べできます。どのアプリケーションですか？",
  unclearEmployee: "アカウントが見つからない理由をお調べできます。どのアプリケーションですか？",
  unclearAgain:
    "ご質問をうまく理解できませんでした。ユーザーとアプリケーションを入力してください。担当者におつなぎすることもできます。",
  unclearOnceMore:
    "申し訳ありません。まだ理解できていません。担当者が引き継ぐことができます。または、アプリケーションの名前だけを入力してください。",
  problemWhich: "どれに当てはまりますか？",
  problemGeneral: "アカウントがない",
  problemCloudHr: "人事システムのユーザーがいない",
  problemNotStarting: "プロビジョニングが始まらない",
  problemSkipped: "ユーザーがスキップされる",
  problemQuarantine: "検疫",
  problemCredentials: "資格情報または接続",
  problemAttribute: "値が正しくない、または空",
  problemDuplicate: "重複または誤った照合",
  problemGroups: "グループとそのメンバー",
  problemSlow: "時間がかかる",
  problemLeaver: "退職した方、アカウントを失った方",
  problemTarget: "アプリケーションがエラーを返す",
  unclearAfterCard:
    "うまく理解できませんでした。上のカードについて「なぜ」「どうすればいい」とお尋ねいただくか、ユーザーとアプリケーションを入力するか、次の中からお選びください。",
  outOfScope:
    "お答えできるのは、アプリケーションに自動で作成されるアカウントについてだけです。見つからないアカウントがありますか？",
  outOfScopeEmployee:
    "お答えできるのは、アプリケーションに自動で作成されるアカウントについてだけです。そのほかのことは、ヘルプデスクにお問い合わせください。見つからないアカウントがありますか？",
  outOfScopeAgain:
    "それも、お答えできる範囲を超えています。見つからないアカウントをお調べするか、担当者におつなぎできます。",
  checkAccount: "はい、アカウントを確認",
  tooLong:
    "文章が長すぎて読み取れません（{length}文字、上限は{limit}文字）。ログ エントリまたはエラー メッセージだけを貼り付けてください。",
  notALogEntry:
    "プロビジョニング ログのエントリやエラー コードとして読み取れませんでした。エントリを1件、JSONで貼り付けるか、ユーザーとアプリケーションを入力してください。",
  notALogEntryAgain:
    "これもログ エントリとして読み取れませんでした。管理センターでエントリを開いて全体をコピーするか、ユーザーとアプリケーションを入力してください。",
  unknownCode:
    "「{code}」に該当するコードは見つかりませんでした。ログ エントリ全体をJSONで貼り付けるか、ユーザーとアプリケーションを入力していただければ、お調べします。",
  unknownButton:
    "このボタンに対応する操作は、もう残っていません。何も変更していません。もう一度お尋ねいただければ、改めてお調べします。",
  answeredAlready: "この質問はすでに完了しています。何も変更していません。",
  answeredAgain: "これはすでに完了しています。何も変更していません。",

  jobRunning:
    "{app}へのプロビジョニングは動作しています。最後にすべての変更を反映し終えたのは{steadyAt}です。個々のユーザーの問題と考えられます。いないのはどなたですか？",
  guidedIntroPermission:
    "このテナントの{what}を読み取る権限（{permission}）がないため、代わりに質問をさせてください。",
  guidedIntroNotOffered:
    "お使いのMicrosoftクラウドでは{what}をプログラムから読み取れないため、代わりに質問をさせてください。",
  guidedIntroUnavailable: "{what}を現在読み取れないため、代わりに質問をさせてください。",
  guidedIntroAnswers:
    "一緒に原因を探しましょう。管理センターに表示されている内容について、いくつか質問します。",
  whatLog: "プロビジョニング ログ",
  whatJob: "プロビジョニング ジョブ",
  whatDirectory: "ディレクトリ",
  whatMappings: "属性マッピング",
  whatAssignment: "割り当て",
  dontKnow: "わからない",
  howToFind: "どこで確認できますか？",
  back: "戻る",
  nothingBefore: "これが最初の質問です。",
  answerWithButton:
    "選択肢に見つかりませんでした。いずれかを選ぶか入力してください。「わからない」でもかまいません。",
  answerOnceMore: "続けるには、いずれかの回答が必要です。「わからない」も選べます。",
  guidedNothing:
    "これらの回答からは、原因を特定できませんでした。担当者が一緒に確認できます。これまでの回答も引き継がれます。",

  titlePasted: "お送りいただいた内容",
  stateUnexplained: "原因が見つかりません",
  lineUnexplained:
    "{app}での{person}について、読み取れるものはすべて確認しましたが、アカウントの作成を妨げるものは見つかりませんでした。",
  lineUnexplainedOwn:
    "{app}のアカウントについて、読み取れるものはすべて確認しましたが、妨げになるものは見つかりませんでした。",
  nextUnexplainedOne:
    "ログ エントリは15分ほど遅れて届くことがあります。しばらくしてから、もう一度確認してください。",
  nextUnexplainedTwo:
    "管理者は、このユーザーに対して「Provision on demand」を実行し、結果を確認できます。",
  nextUnexplainedThree: "担当者と話すこともできます。確認した内容も引き継がれます。",
  stateNotRead: "確認できませんでした",
  lineNotRead:
    "{app}での{person}について、理由をお伝えするために必要な情報を読み取れませんでした。",
  lineNotReadOwn: "{app}にアカウントがない理由をお伝えするために必要な情報を読み取れませんでした。",
  nextNotReadOne: "少したってから、もう一度確認してください。",
  nextNotReadTwo: "管理センターの表示について質問にお答えいただければ、その意味をお伝えします。",
  nextNotReadOwn:
    "担当者とお話しください。ヘルプデスクがさらに詳しく確認できます。わかっている内容も引き継がれます。",
  answerQuestions: "質問に答える",

  employeeGood: "利用できます",
  employeeNormal: "設定どおりです",
  employeeWaiting: "準備中です",
  employeeBlocked: "対応が必要です",

  headingWhy: "理由",
  headingNext: "次にできること",
  headingOutcomes: "ログに記録された結果",
  overviewState: "ログの内容",
  overviewLine:
    "{sinceAt}以降、{people}件のユーザーまたはグループについて{entries}件のエントリがログにあります。そのうち{well}件は、正常に完了したか、対応が不要でした。",
  overviewNone:
    "{sinceAt}以降、ログに{app}のエントリはありません。変更のあったユーザーがいないか、サービスがどのユーザーも確認していないかのどちらかです。",
  overviewCapped: "最新の{entries}件のエントリだけを読み取りました。ほかにもあります。",
  overviewShare: "エントリ{entries}件（{share}）、ユーザーまたはグループ{people}件",
  overviewClause: "{clause}により{entries}件のエントリが対象外です",
  overviewExample: "例：{person}",
  overviewNext: "次の手順：{step}",
  overviewUnknown: "原因不明",
  headingAlso: "ほかに見つかったこと",
  headingNotRead: "読み取れなかったもの",
  notReadPermission: "{what}：{permission}の権限がありません",
  notReadNotOffered: "{what}：お使いのクラウドでは提供されていません",
  notReadUnavailable: "{what}：応答がありません",
  headingChange: "必要な変更（ルールで検証済み）",
  headingChangeOwn: "必要な変更",
  ownerAppAdmin: "このプロビジョニングの管理者が変更できます。",
  ownerIdentityAdmin: "Entra IDのユーザーとグループの管理者が変更できます。",
  ownerHrAdmin: "人事部門が人事システムで変更できます。",
  ownerTargetAdmin: "{target}の管理者が変更できます。",
  ownerAppDeveloper: "{app}の開発元が変更できます。",
  ownerDirectoryAdmin: "Active Directoryとそのエージェントの管理者が変更できます。",
  retryNextCycle:
    "次のサイクルで自動的に再試行されます。サイクルは20～40分ごとに始まり、失敗が続くと再試行の間隔は徐々に長くなります。",
  retryAt:
    "{nextFromAt}から{nextAt}の間に自動的に再試行されます。サイクルは{cycle}分ごとに始まります。",
  retrySoon:
    "{nextAt}までに自動的に再試行される見込みです。前回のサイクルの終了から、通常より長い時間がたっています。",
  retryAfterFix:
    "自動的には解消しません。変更すると、次のサイクルで反映されます。サイクルは20～40分ごとに始まります。",
  retryAfterFixAt:
    "自動的には解消しません。変更を反映する次のサイクルは、{nextFromAt}から{nextAt}の間に始まる見込みです。サイクルは{cycle}分ごとに始まります。",
  retryAfterFixSoon:
    "自動的には解消しません。変更を反映する次のサイクルは、{nextAt}までに始まる見込みです。前回のサイクルの終了から、通常より長い時間がたっています。",
  retryBacksOff:
    "最初の失敗から6時間後、12時間後、24時間後、その後は毎日、自動的に再試行されます。28日後にジョブは無効になります。",
  retryStopped: "プロビジョニングが止まっている間は、自動的な再試行は行われません。",
  certaintyLikely: "可能性が高い",
  certaintyPossible: "可能性あり",
  sourceGraph: "Microsoft Graph",
  sourceGraphAt: "Microsoft Graph、{at}",
  sourceLog: "ログ",
  sourceLogAt: "ログ、{time}",
  sourceDirectory: "ディレクトリ、現在",
  sourceJob: "ジョブ、現在",
  sourcePaste: "お送りいただいた内容",
  sourceAnswers: "ご回答",
  yourAccount: "{target}のアカウント",
  somebody: "対象のユーザー",
  someApp: "対象のアプリケーション",
  you: "ご自身",
  wholeApp: "{app}",

  checkAgain: "もう一度確認",
  tellMe: "完了したら知らせる",
  following:
    "{app}での{person}の状況を見守り、動きがあればここでお知らせします（最長1週間）。「フォローを停止」で終了できます。",
  followingUntil:
    "{app}での{person}の状況を見守り、動きがあればここでお知らせします。{untilAt}までに完了する見込みです。完了しなかった場合もお知らせします。「フォローを停止」で終了できます。",
  followingAlready:
    "{app}での{person}の状況は、すでに見守っています。動きがあればここでお知らせします。",
  followingList: "次のものを見守っています。動きがあればここでお知らせします。選ぶと停止します。",
  stopFollowing: "フォローを停止",
  stopFollowingOne: "停止：{person}、{app}",
  followStopped: "わかりました。{app}での{person}の状況を見守るのを終了しました。",
  followDone: "{app}での{person}について、よいお知らせがあります。",
  followChanged: "{app}での{person}について、動きがありました。",
  followOverdue:
    "{app}での{person}について、完了する見込みの時刻を過ぎましたが、まだ変化がありません。引き続き見守ります。お急ぎの場合は、担当者が一緒に確認できます。",
  followEnded:
    "{app}での{person}の状況を1週間見守りましたが、変化がなかったため、ここで終了します。担当者が一緒に確認できます。もう一度お尋ねいただいてもかまいません。",

  stepsTitle: "ログの手順",
  stepsAbout: "{person} · {app} · {entryAt}",
  noSteps: "{app}での{person}について、表示できるログ エントリはありません。",

  secretHidden: "文章に含まれていたパスワードまたはキーは、保存する前に伏せました。",
  apology:
    "申し訳ありません。こちらで問題が発生しました。何も変更していません。もう一度お尋ねください。繰り返し発生する場合は、番号{incident}をヘルプデスクにお伝えください。",
} as const satisfies Texts;
