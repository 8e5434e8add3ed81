import { type Texts } from "../englishTexts";
import { type manyTexts as english } from "../manyTexts";

/** What the bot says in Japanese about many people, figures and all applications; a part of `texts`. */
export const manyTexts = {
  manyState: "影響のある人",
  manyOpen:
    "{sinceAt}以降、未解決のユーザーまたはグループは{count}件です。そのうち失敗は{failed}件で、残りはスキップされたか処理中です。",
  manyFailed:
    "{sinceAt}以降に失敗し、その後も成功していないユーザーまたはグループは{count}件です。",
  manySkipped: "{sinceAt}以降にスキップされたユーザーまたはグループは{count}件です。",
  manyOfCause: "{cause}：{sinceAt}以降、ユーザーまたはグループは{count}件です。",
  manyNobody:
    "{sinceAt}以降、ログに該当する人はいません。何らかの未解決があるユーザーまたはグループは{open}件です。",
  manyRest:
    "ほかに{count}件ありますが、ここには表示していません。名前を書いていただければ確認します。",
  manyRead: "読み取ったエントリは{entries}件で、これがすべてです。",
  manyWordFailed: "失敗",
  manyWordSkipped: "スキップ",
  manyWordWarning: "警告あり",
  manyLast:
    "リストはこれで最後です（{count}件）。もう一度見たいものを選ぶか、別の名前を入力してください。",
  manyChoose: "選んでいただくと、理由を確認します。",
  manyWho: "該当者：{cause}",
  manyWhoFailed: "失敗した人",
  manyWhoOpen: "影響のある人",
  manyUnread:
    "{what}を読み取れなかったため、誰が何人なのかはお答えできません。何もないという意味ではありません。",
  manyOwnOnly:
    "人の一覧、件数、すべてのアプリケーションの状態は、ヘルプデスクだけが確認できます。ご自身のアカウントはお調べできます。ご自身のアカウントについてお困りですか？",
  manyStillLooking: "まだ読み取っています。わかり次第、ここに書きます。",
  figuresState: "件数",
  figuresLine:
    "{sinceAt}以降の試行は{tried}件です。失敗は{failed}件（{rate}）、成功は{well}件（{wellRate}）です。",
  figuresPeople: "対象のユーザーまたはグループは{people}件です。",
  figuresSkipped: "スキップは{skipped}件です。スキップは試行ではないため、ここでは数えません。",
  figuresNone: "{sinceAt}以降、何も試行されていないため、率はありません。",
  figuresWeek: "期間の指定がなかったため、直近7日間で数えました。",
  manyTimeUnread:
    "ご指定の期間を読み取れなかったため、直近7日間で数えました。例えば「過去3時間」「昨日」「月曜日」「先週」「11月12日以降」なら分かります。",
  manyUntil: "ご指定のとおり、{untilAt}までの分だけを数えました。",
  manyWhichTime:
    "その期間を読み取れませんでした。例えば「過去3時間」「昨日」「月曜日」「先週」「11月12日以降」なら分かります。",
  surveyState: "現在の状態",
  surveyLine:
    "確認したアプリケーションは{looked}件です。プロビジョニング ジョブがあるものは{jobs}件です。",
  surveyWell: "検疫中、停止中、失敗中のものはありません。",
  surveyTries: "{tried}件の試行のうち{failed}件が失敗",
  surveyNewest:
    "試行は、{sinceAt}以降の全アプリケーションの最新{entries}件のエントリの中で数えています。",
  surveyUnread: "読み取れなかったジョブは{count}件です（{names}）。これらの状態はわかりません。",
  surveyLeft:
    "ほかに{count}件のアプリケーションは確認していません。名前を書いてお尋ねいただくか、続けてください。",
  surveyNext: "続きを確認",
  surveyNone: "プロビジョニング ジョブのあるものはありません。",
  surveyNoApps:
    "アプリケーションの一覧を読み取れなかったため、状態はわかりません。アプリケーション名でお尋ねください。",
  surveyTitle: "すべてのアプリケーション",
  surveyRunning: "実行中",
  surveyNotTold: "状態の記載なし",
  surveyOverdue: "サイクルの遅れ（予定：{overdueAt}）",
  manyNoneLogged:
    "{sinceAt}以降のログには、未解決のユーザーまたはグループはありません。待っている人がいないという意味ではありません。",
  manyWaitsUnseen:
    "{app}のアカウントを待っている人は確認できません。サイクルが正常に動いていない間は、その後に追加された人の記録がログに残らないためです。その間に割り当てられた人は、待っている可能性があります。名前を入力すると、その人を確認します。",
  surveyFine: "問題のないジョブ：{names}。",
  surveyQuarantined: "検疫中は{count}件、失敗中、停止中、または進んでいないものは{others}件です。",
  manyNone: "{sinceAt}以降、未解決のユーザーまたはグループはありません。",
  figuresFailedPeople:
    "一度でも失敗したものは{failedPeople}件、最新のエントリがまだ失敗のものは{stillFailed}件です。",
  whatApplications: "アプリケーションの一覧",
  manyMissing:
    "ログにエントリのない人は一覧に含まれません。{app}に実際にアカウントがあるかどうかは確認できません。",
  teamAsAll:
    "ここではチームや部署だけを分けて確認することはできないため、{app}の全員についてお答えします。個別に確認する場合は、その方の名前を書いてください。",
} as const satisfies Pick<Texts, keyof typeof english>;
