import { type Texts } from "../englishTexts";
import { type caseTexts as english } from "../caseTexts";

/** What the bot says in Japanese about cases; a part of `texts`. */
export const caseTexts = {
  casePreview: "次の内容をエンジニアに引き継ぎます。",
  casePreviewYou: "依頼者：{requester}",
  casePreviewUnknownYou: "この会話",
  casePreviewAbout: "{person} · {app}",
  casePreviewFinding: "わかったことと、その根拠：{line}",
  casePreviewAnswers: "質問へのご回答（{count}件）",
  casePreviewSentence: "追加のコメント：「{sentence}」",
  send: "送信",
  addSentence: "コメントを追加",
  cancel: "キャンセル",
  askSentence: "何を伝えますか？1～2文で入力してください。",
  caseCancelled: "わかりました。何も送信していません。",
  casePreviewConversation: "{sinceAt}からの会話（{count}行、パスワードとキーは伏せてあります）",
  casePreviewBefore:
    "すでにケース{number}があります（{state}）。ここでそのケースを続けるか、これを別のケースとして送信できます。",
  caseOpened:
    "ケース{number}をエンジニアに引き継ぎました。通常は{minutes}分以内に返信があります。エンジニアが対応を始めたら、ボットからの発言は控えます。「状況」「キャンセル」は、いつでも入力できます。",
  caseOpenedAnyTime:
    "ケース{number}をエンジニアに引き継ぎました。エンジニアが対応を始めたら、ボットからの発言は控えます。「状況」「キャンセル」は、いつでも入力できます。",
  caseOpenHere:
    "すでにケース{number}があります（{state}）。「キャンセル」で取り下げると、別のケースを登録できます。",

  caseTitle: "ケース{number}",
  caseStateOpen: "{openedAt}から対応待ち",
  caseStateTaken: "{owner}が対応中",
  caseStateResolved: "{resolvedAt}に解決",
  caseStateWithdrawn: "取り下げ済み",
  caseAnEngineer: "エンジニア",
  caseNothingKnown: "内容はまだわかっていません。本人に確認してください。",
  caseHeadingSays: "本人のコメント",
  caseHeadingTried: "すでに試したこと",
  caseTriedAt: "{what}（{triedAt}）",
  caseHeadingBy: "依頼者",
  caseHeadingIds: "調査用の情報",
  caseIdCause: "原因:",
  caseIdEntry: "ログ エントリ:",
  caseIdTicket: "チケット:",
  caseIdJob: "ジョブ:",
  caseIdRequests: "Graphの要求:",
  roleEmployee: "従業員",
  roleHelpdesk: "ヘルプデスク",
  roleEngineer: "エンジニア",
  caseTake: "対応する",
  caseResolve: "解決済みにする",
  caseHandBack: "戻す",
  caseReopen: "再開",
  caseShow: "ケース{number}",
  caseTranscript: "会話の記録を表示",
  caseJoin: "ケース{number}をここで続ける",

  caseNew: "新しいケースです。",
  caseTookIt: "{by}がケース{number}の対応を始めました。",
  caseYouHaveIt:
    "ケース{number}の担当になりました。ここに入力した内容は{person}に届きます。ボットに話しかけるには、先頭に「bot:」を付けてください。",
  caseYouHaveItElsewhere:
    "ケース{number}は、別のウィンドウで担当しています。ここで続けるには、先頭に「#{number}」を付けてください。",
  caseResolvedBy: "{by}がケース{number}を解決済みにしました。",
  caseHandedBackBy: "{by}がケース{number}を戻しました。どなたか対応できますか？",
  caseReopenedBy: "{by}がケース{number}を再開しました。",
  caseNotSolvedBy: "{by}によると、ケース{number}は解決していません。",
  caseNotSolvedFirst:
    "{by}によると、ケース{number}は解決していません。前回の担当だったため、{untilAt}まで優先してご案内しています。",
  caseWithdrawnBy: "{by}がケース{number}を取り下げました。",
  caseTransferredBy: "{by}がケース{number}を{owner}に引き継ぎました。",
  caseReminder: "ケース{number}は、{openedAt}から担当が決まっていません。",
  caseOfferedToAll: "ケース{number}は、まだ対応を待っています。どなたか対応できますか？",
  caseJoinedBy: "{by}は、ケース{number}を別のウィンドウで続けています。",
  caseRatedBy: "{by}によるケース{number}の対応の評価：5段階で{rating}。",
  caseNoteBy: "ケース{number}への{by}のメモ：{text}",
  caseNewerCard: "ケース{number}：最新のカードは下にあります。",
  caseSays: "{by}: {text}",
  caseSaysOf: "#{number} {by}: {text}",

  caseTakenForYou:
    "{owner}がケース{number}の対応を始めました。ここに入力した内容は{owner}に届きます。ボットからの発言は控えます。「状況」「キャンセル」は、いつでも入力できます。",
  caseOpenedAtHub:
    "ケース{number}を登録し、このチャットの担当チームに対応を依頼しました。数分以内に対応が始まらない場合は、エンジニアに引き継ぎます。「状況」「キャンセル」は、いつでも入力できます。",
  caseHubTookIt:
    "このチャットの担当チームがケース{number}の対応を始めました。担当チームから直接連絡があります。ボットからの発言は控えます。",
  caseHubGaveUpForYou:
    "このチャットの担当チームでは対応できなかったため、ケース{number}をエンジニアに引き継ぎました。対応が始まりましたら、ここでお知らせします。",
  caseNotSolvedAtHub: "ケース{number}を再開し、このチャットの担当チームにもう一度依頼しました。",
  caseHubOver: "ケース{number}はエンジニアに引き継がれました。",
  caseHubNothingLeft: "ケース{number}は終了しました。対応は必要ありません。",
  caseHandedBackForYou:
    "ケース{number}は再び対応待ちになり、すべてのエンジニアに案内されています。",
  caseResolvedForYou: "{by}がケース{number}を解決済みにしました。問題は解決しましたか？",
  caseSolved: "はい、解決しました",
  caseNotSolved: "いいえ、解決していません",
  caseReopenedForYou: "ケース{number}を再開しました。",
  caseNotSolvedForYou:
    "ケース{number}を再開しました。前回の担当だった{owner}に優先して案内しています。",
  caseWithdrawnForYou: "ケース{number}を取り下げました。いつでもまたお尋ねください。",
  caseTransferredForYou: "ケース{number}は、{by}から{owner}に引き継がれました。",
  caseReminderForYou:
    "ケース{number}の担当がまだ決まっていないため、エンジニアに再度案内しました。ケースは対応待ちのままです。引き続きここで質問できます。取り下げるには「キャンセル」と入力してください。",
  caseStaffed: "ただいま営業時間外です。担当者は{staffedAt}から対応します。",
  caseTicketForYou: "ケース{number}のチケット番号は{ticket}です。",
  caseJoinedForYou: "ケース{number}をここで続けます。",
  caseLeftForYou: "ケース{number}は別のウィンドウで続いています。",
  caseElsewhere: "別のウィンドウにケース{number}があります（{state}）。",

  caseStatusNone:
    "対応中または対応待ちのケースはありません。アカウントについて質問するか、担当者と話すことができます。",
  caseNoneOfYours: "ご自身のケースの中に、ケース{number}はありません。",
  caseForEngineers: "ケースの担当とメモは、エンジニアが決めます。",
  caseStatusOpen: "ケース{number}は{openedAt}から対応待ちです。担当はまだ決まっていません。",
  caseStatusTaken: "{owner}がケース{number}に対応中です。ここに入力した内容は{owner}に届きます。",
  caseStatusResolved: "ケース{number}は{resolvedAt}に解決済みになりました。",
  caseStatusWithdrawn: "ケース{number}は取り下げ済みです。",
  caseWithdrawAsk: "ケース{number}を取り下げますか？取り下げると、対応は行われなくなります。",
  caseWithdraw: "はい、取り下げます",
  caseKeep: "いいえ、残します",
  caseKept: "わかりました。ケース{number}はそのままです。",
  caseHowWasIt: "よかったです。対応はいかがでしたか？1（不満）から5（満足）でお答えください。",
  caseThanksForRating:
    "ありがとうございます。見つからないアカウントがあれば、いつでもまたお尋ねください。",

  caseRefusedUnknown: "その操作ができるケース{number}はありません。",
  caseRefusedNotAllowed: "この操作を行う権限がないため、何も変更していません。",
  caseRefusedNotOwner: "ケース{number}は{owner}が担当しているため、何も変更していません。",
  caseRefusedState:
    "ケース{number}の現在の状態（{state}）ではこの操作を行えません。何も変更していません。",
  caseRefusedTooLate:
    "ケース{number}は解決から7日以上たったため、再開できません。「担当者と話す」と入力すると、新しいケースを登録できます。",
  caseRefusedNobody:
    "「{name}」という名前のエンジニアは、ここにはいません。ケース{number}は引き続き担当のままです。全員に案内するには、戻してください。",
  caseRefusedSeveral: "「{name}」に該当するエンジニアが複数います。名前をすべて入力してください。",
  caseNotPassedOn:
    "ケース{number}には届ける相手がいないため、次の内容は送信していません：「{text}」",
  caseTooLong: "長すぎて送信できません（{length}文字、上限は{limit}文字）。短くしてください。",
  caseSecretHidden: "文章に含まれていたパスワードまたはキーは、送信する前に伏せました。",
  caseWhichOne:
    "ここでは複数のケースを担当しています：{list}。先頭に番号を付けてください。例：#{number} 本文",
  caseNotYours: "ケース{number}の担当ではないため、送信していません。",
  caseListNone: "対応待ちまたは対応中のケースはありません。",
  caseListMineNone: "担当しているケースはありません。",
  caseNoneWaits: "対応待ちのケースはありません。対応中のケースは「ケース一覧」で表示できます。",
  caseNoneToReopen: "どのケースですか？番号を付けて入力してください。入力例：再開1001",
  caseList: "対応待ちまたは対応中：{count}件",
  caseListMine: "担当しているケース：{count}件",
  caseListMore: "ほか{count}件",
  caseWriteNumber: "入力例：ケース{number}",
  caseMoveWhich: "どのケースですか？選択するか、次のように入力してください：{command}",
  caseNoted: "ケース{number}にメモを追加しました。エンジニアだけが見られます。",
  caseNoteWhich: "どのケースですか？入力例：メモ{number}：本文",
  caseTransferWhich: "どのケースですか？入力例：引き継ぎ{number}：名前",
  caseTranscriptTitle: "ケース{number}より前の会話",
  caseTranscriptSince: "ケースの登録以降",
  caseTranscriptNone: "ケース{number}には、記録された会話がありません。",
  caseTranscriptLine: "{writtenAt} {by}:",
  caseTranscriptBot: "ボット",
  caseNoteWord: "メモ",
  helpEngineer:
    "ケースについて：「ケース一覧」で一覧、「自分のケース」で担当分、「ケース1001」で1件を表示します。「インシデント一覧」で把握している障害を表示します。「対応する」を選ぶと担当になり、ここに入力した内容は本人に届きます。複数担当しているときは「#1001 本文」と入力します。「戻す」と「解決済みにする」は、ボタンと同じ働きをします。「メモ：本文」でメモを残し、「引き継ぎ：名前」でほかの人に引き継ぎ、「bot:本文」でボットに話しかけます。そのほかはヘルプデスクと同じです。ユーザーとアプリケーションを入力するか、ログ エントリまたはエラー コードを貼り付けてください。",
} as const satisfies Pick<Texts, keyof typeof english>;
