import { type Texts } from "../englishTexts";
import { type followUpTexts as english } from "../followUpTexts";
import { compareTexts } from "./compareTexts";
import { humanTexts } from "./humanTexts";
import { proposalTexts } from "./proposalTexts";

/** What the bot says in Japanese when somebody asks more about a card; a part of `texts`. */
export const followUpTexts = {
  ...compareTexts,
  ...humanTexts,
  ...proposalTexts,
  sinceQuarantine: "{app}のプロビジョニングは{sinceAt}から検疫中です。",
  sinceQuarantineOwn: "{sinceAt}から、{app}にはどなたの変更もほとんど反映されていません。",
  sinceSteady:
    "正確にいつからかは確認できません。最後にすべてが{app}に届いていたのは{sinceAt}です。",
  sinceChange: "{sinceAt}からです。これは最新の変更の時刻で、まだ処理されていません。",
  sinceEntry:
    "見つかった内容は{sinceAt}に記録されたものです。それより前から同じだった可能性もあります。",
  sinceUnknown: "今そうなっていることは確認できますが、いつからかはわかりません。",
  whoDid:
    "{app}のアカウントは、プロビジョニング サービスがルールに従って変更します。元になる情報を誰が変更したかは、そのログには記録されません。",
  whoDidLog:
    "ユーザー、グループ、割り当てを誰が変更したかは監査ログでわかります: Entra ID > Audit logs",
  whoDidLogOf:
    "アカウントや割り当て（{person}）を誰が変更したかは監査ログでわかります: Entra ID > Users > {person} > Audit logs",
  whoDidOwn:
    "アカウントは、プロビジョニング サービスがルールに従って自動的に変更します。その元になる情報を誰が変更したかは、こちらではわかりません。ヘルプデスクなら確認できます。",
  neededNone: "ルールで検証できた値や変更はありません。",
  valueSinceWritten: "{app}に最後に書き込まれた日時：{sinceAt}。",
  valueSinceField: "{target}が{app}に最後に書き込まれた日時：{sinceAt}。",
  valueSinceUnknown:
    "現在の値は確認できますが、いつからかはわかりません。ディレクトリは日付を保持していません。最近数週間の変更はEntra ID > Users > {person} > Audit logsにあります。",
  valueSinceOwn:
    "現在の値は確認できますが、いつからかはわかりません。変更履歴はヘルプデスクが確認できます。",
  reachAll: "このアカウントだけでなく、{app}のアカウントが必要な全員に影響します。",
  reachOwn:
    "見つかった内容はご自身のアカウントについてのものです。確認できるのはご自身のアカウントだけなので、ほかの人も同じかどうかはわかりません。",
  reachWhich: "確認できるアプリケーションであれば数えられます。どのアプリケーションですか？",
  howPath: "操作する場所：{path}",
  howBeside: "カードの次の手順：",
  helpsStep: "それはカードの手順の一つです：",
  helpsNot:
    "カードの手順にはなく、それで解消されると示すものも見つかっていません。次の手順はこちらです：",
  rulesFilter: "{app}のスコープ フィルターです（ジョブから読み取り：{readAt}）：",
  rulesFilterAny: "いずれか1つを満たすユーザーが対象になります。",
  rulesFilterEmpty: "条件がないため、全員が該当します",
  rulesFilterNone: "スコープ フィルターは設定されていません。",
  rulesFilterUnread: "スコープ フィルターがありますが、形式を読み取れません。",
  rulesForOne:
    "ユーザーごとの結果は、名前を入力していただければお伝えします（例：「Audreyが{app}にいないのはなぜですか」）。",
  rulesMapping: "{app}に渡される値と元の属性です（ジョブから読み取り：{readAt}）：",
  rulesMatches: "照合属性{number}",
  rulesOnce: "アカウントの作成時のみ",
  rulesDefault: "既定値あり",
  rulesMore: "…ほかに{count}件あります。",
  rulesNone: "{app}のジョブには、読み取れるマッピングがありません。",
  rulesNoneOf: "{app}のマッピングに「{value}」に関するものはありません。",
  rulesNoJob:
    "{app}にはプロビジョニング ジョブがないため、フィルターもマッピングもまだありません。",
  rulesAudit:
    "フィルターやマッピングを誰がいつ変更したかは、こちらでご確認ください：Entra ID > Monitoring & health > Audit logs（{app}）。",
  rulesDenied: "ジョブのルールを読み取る権限がありません。必要なアクセス許可：{permission}。",
  rulesDeniedOwn:
    "ご自身の権限ではジョブのルールを読み取れません（{permission}またはそのためのロールがありません）。「サインアウト」と入力すると、ご自身の権限での読み取りを終了します。",
  rulesNotNow: "ただ今、ジョブのルールを読み取れませんでした。1分後にもう一度お尋ねください。",
  placeIs: "こちらにあります：{path}。",
  placeInstead:
    "全体は表示できませんが、ユーザーごとの結果はお伝えできます。{app}について、ユーザー名、または部署やメール アドレスなどの値を入力してください。",
  howButton: "ここで準備できます。ボタンを押してから確認してください。",
  actUnknown:
    "誰かが変更しなければならない点は見つかりませんでした。こちらで確認できないところは、担当者が確認できます。",
  itselfDone: "すでに完了しています。待つ必要はありません。",
  itselfYes: "自動的に進みます。どなたの作業も必要ありません。",
  itselfMaybe: "この種の問題は自然に解消することが多く、サービスが再試行します。",
  itselfNo: "自然には解消しません。まず原因となっている点を変更する必要があります。",
  onceChanged: "変更されると、アカウントは通常40分以内に反映されます。",
  annoyed: "お時間を取らせてしまっています。",
  annoyedNew:
    "お時間を取らせてしまっています。アプリケーションを教えていただければすぐに確認します。担当者に引き継ぐこともできます。",
  pasteAnew:
    "先ほどの回答は、送っていただいた内容に基づくものです。最新のログエントリを貼り付けるか、対象の人とアプリケーションを教えてください。こちらで確認します。",
  sureCertain: "はい、確かです。推測ではなく、読み取った内容に基づいています。",
  sureLikely:
    "可能性は高いですが、確実ではありません。読み取った内容と合いますが、証明するものではありません。",
  surePossible: "可能性があるだけです。読み取った内容に、それを裏付けるものは多くありません。",
  sureOnlyRead: "確かなのは読み取った内容までです。それ以上のことはわかりません。",
  wordsForPerson: "ご本人には次のようにお伝えいただけます。",
  wordsForWhom:
    "どなたの、どのアプリケーションのことかを教えてください。ご本人向けの文面にします。",
  thatIsAll: "わかっているのはここまでです。担当者がさらに確認できます。",
} as const satisfies Pick<Texts, keyof typeof english>;
