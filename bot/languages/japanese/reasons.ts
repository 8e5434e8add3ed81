import { type ReasonId, type ReasonText } from "../../causes/reasons";

/** The evidence of causes in Japanese. */
export const reasons = {
  accountWritten: {
    detail: "最新のログ エントリでは、操作（{action}）が成功しています",
    employee: "アカウントは正常に作成または更新されました",
  },
  accountIsOn: {
    detail: "それ以降、アカウントを無効にしたエントリはログにありません",
    employee: null,
  },
  entrySucceeded: {
    detail: "最新のログ エントリは成功です",
    employee: "アカウントは正常に作成または更新されました",
  },
  laterChangesWait: {
    detail: "プロビジョニング ジョブ：{stateWord}。これからの変更は反映されません",
    employee: "これからの変更は、現在反映されません",
  },
  alreadyMatches: {
    detail: "ソースとターゲットはすでに一致しており、書き込みは不要でした",
    employee: "アカウントはすでに最新の状態です",
  },
  jobIs: { detail: "プロビジョニング ジョブ：{stateWord}", employee: null },
  quarantinedSince: { detail: "{beganAt}から検疫状態", employee: null },
  quarantineReasonIs: { detail: "検疫の理由：{reason}", employee: null },
  quarantineErrorIs: { detail: "検疫のエラー：{code}", employee: null },
  steadyStateBeforeChange: {
    detail: "最後に完了したサイクル（{steadyAt}）は、変更（{changedAt}）より前です",
    employee: "前回の更新の後に、アクセス権が変更されました",
  },
  steadyStateAfterChange: {
    detail: "変更（{changedAt}）の後に、サイクルが完了しています（{steadyAt}）",
    employee: null,
  },
  startedSince: {
    detail: "ジョブまたはサイクルは{startedAt}に開始し、まだ完了していません",
    employee: "接続は{startedAt}から再び動作しています",
  },
  noCycleSince: { detail: "最後に完了したサイクル：{steadyAt}", employee: null },
  toldBeforeChange: {
    detail: "最後に完了したサイクルは、変更より前です",
    employee: "前回の更新の後に、アクセス権が変更されました",
  },
  toldAfterChange: { detail: "変更の後に、サイクルが完了しています", employee: null },
  lookedAfterChange: {
    detail: "ログ エントリ（{entryAt}）は、最新の変更（{changedAt}）より後です",
    employee: null,
  },
  changedSinceEntry: {
    detail: "ログ エントリ（{entryAt}）は、最新の変更（{changedAt}）より前です",
    employee: "前回アカウントが確認された後に、変更がありました",
  },
  directoryMovedOn: {
    detail: "現在のディレクトリの内容は、ログ エントリの内容と異なります",
    employee: "前回アカウントが確認された後に、変更がありました",
  },
  blockedNow: {
    detail: "現在のディレクトリの状態では、待つだけでは解消しません",
    employee: null,
  },
  noEntry: { detail: "プロビジョニング ログにエントリがありません", employee: null },
  entryWas: { detail: "ログ エントリ：{actionWord}、{statusWord}", employee: null },
  flagWas: { detail: "{flag}: {value}", employee: null },
  skipReasonWas: { detail: "スキップの理由：{reason}", employee: null },
  codeWas: { detail: "エラー コード：{code}", employee: null },
  messageWas: { detail: "メッセージ：{message}", employee: null },
  readsLike: {
    detail: "既知のメッセージではなく、この原因のメッセージに似ているだけです",
    employee: null,
  },
  propertyWas: { detail: "ログに示された属性：{property}", employee: null },
  clauseFailed: {
    detail: "{attribute} {operator}「{wanted}」が条件ですが、値は「{actual}」です",
    employee: null,
  },
  clauseFailedUnseen: {
    detail: "{attribute} {operator}「{wanted}」の条件を満たしていません",
    employee: null,
  },
  clauseFailedBare: {
    detail: "{attribute} {operator}が条件ですが、値は「{actual}」です",
    employee: null,
  },
  clauseFailedBareUnseen: {
    detail: "{attribute} {operator}の条件を満たしていません",
    employee: null,
  },
  clauseHoldsBare: { detail: "{attribute} {operator}の条件を満たしています", employee: null },
  clauseHolds: {
    detail: "{attribute} {operator}「{wanted}」の条件を満たしています",
    employee: null,
  },
  clauseInPart: {
    detail:
      "{attribute}：「{wanted}」は値「{actual}」の一部にしか一致せず、それで条件を満たすかどうかは文書化されていません",
    employee: null,
  },
  inScopeNow: { detail: "現在はスコープ フィルターの条件を満たしています", employee: null },
  outOfScopeNow: { detail: "現在はスコープ フィルターの条件を満たしていません", employee: null },
  activeNow: { detail: "現在、ディレクトリでアカウントは有効です", employee: null },
  disabledNow: {
    detail: "現在、ディレクトリでアカウントは無効です",
    employee: "職場のアカウントは、現在無効になっています",
  },
  deletedNow: { detail: "現在、ディレクトリでアカウントは削除されています", employee: null },
  assignedDirectly: {
    detail: "アプリケーションに直接割り当てられています",
    employee: "アクセス権は付与されています",
  },
  assignedThroughGroup: {
    detail: "グループ「{group}」を通じて割り当てられています",
    employee: "アクセス権は付与されています",
  },
  assignedThroughSomeGroup: {
    detail: "グループを通じて割り当てられています",
    employee: "アクセス権は付与されています",
  },
  assignedThroughNestedGroup: {
    detail:
      "「{innerGroup}」のメンバーですが、このグループは割り当てられたグループ「{group}」の中に入れ子になっているだけです",
    employee: null,
  },
  nestedInGroup: {
    detail:
      "割り当てられたグループ「{group}」の中に入れ子になっているグループのメンバーであるだけです",
    employee: null,
  },
  nestedInSomeGroup: {
    detail: "割り当てられたグループの中に入れ子になっているグループのメンバーであるだけです",
    employee: null,
  },
  groupNotUsable: {
    detail:
      "割り当てはグループ「{group}」を通じたものだけで、このグループではセキュリティが有効になっていません",
    employee: null,
  },
  assignedSince: { detail: "{assignedAt}から割り当て済み", employee: null },
  notAssignedNow: {
    detail: "現在、直接にもグループを通じても、アプリケーションに割り当てられていません",
    employee: null,
  },
  defaultAccessNow: { detail: "ロール「Default Access」で割り当てられています", employee: null },
  roleNow: { detail: "ロール「{role}」で割り当てられています", employee: null },
  everyoneIsSynced: {
    detail: "ジョブは、割り当てに関係なくすべてのユーザーを対象にしています",
    employee: null,
  },
  createsAccounts: {
    detail: "「Target object actions」で「Create」が選択されています",
    employee: null,
  },
  createsNothing: {
    detail: "マッピングの「Target object actions」で「Create」が選択されていません",
    employee: "新しいアカウントは自動では作成されません",
  },
  attributeEmpty: { detail: "{target}の値は{sources}から設定されますが、空です", employee: null },
  attributeFilled: {
    detail: "{target}の値は{sources}から設定され、値があります",
    employee: null,
  },
  attributeIs: { detail: "{attribute}は{sources}から設定されます：「{value}」", employee: null },
  ruleGave: { detail: "{attribute}は{rule}で作成され、結果は「{value}」です", employee: null },
  ruleGaveNothing: { detail: "{attribute}は{rule}で作成されますが、結果は空です", employee: null },
  ruleFails: {
    detail: "{attribute}は{rule}で作成されますが、失敗します：{problem}",
    employee: null,
  },
  ruleStep: { detail: "{step}の結果は「{value}」です", employee: null },
  sourceEmpty: { detail: "{source}は空です", employee: null },
  holdsOddCharacters: {
    detail: "値に、ターゲットで拒否されやすい文字が含まれています：{characters}",
    employee: null,
  },
  matchedBy: {
    detail:
      "{attribute} = 「{value}」で検索します（照合の優先順位{precedence}）。この値を持てるアカウントは1つだけです",
    employee: null,
  },
  matchedNext: {
    detail:
      "前の検索で見つからない場合にだけ、{attribute} = 「{value}」で検索します（優先順位{precedence}）",
    employee: null,
  },
  matchPassedOver: {
    detail: "{attribute}では検索しません（照合の優先順位{precedence}）：空です",
    employee: null,
  },
  changeValue: { detail: "{attribute}を「{actual}」から「{to}」に変更", employee: null },
  changeValueUnseen: { detail: "{attribute}を「{to}」に設定", employee: null },
  changeEmptied: { detail: "{attribute}を空にする", employee: null },
  changeFilled: { detail: "{attribute}に値を入力", employee: null },
  changeFitting: {
    detail: "{attribute}を{operator}「{wanted}」に合う値に変更（例：「{to}」）",
    employee: null,
  },
  changeClause: {
    detail:
      "フィルターから{attribute} {operator}「{wanted}」を削除（{attribute}のどの値もこの条件を満たせません）",
    employee: null,
  },
  changeActive: {
    detail: "ソースのアカウントを有効にする",
    employee: "職場のアカウントを再び有効にする",
  },
  changeRestored: { detail: "アカウントを「Deleted users」から復元", employee: null },
  changeAssignPerson: {
    detail: "{person}を{app}に直接割り当てる",
    employee: "{app}へのアクセス権を直接付与してもらう",
  },
  changeAssignGroup: { detail: "グループ「{group}」を{app}に割り当てる", employee: null },
  changeRole: {
    detail: "「Default Access」以外のロールに変更",
    employee: "{app}でのロールを変更",
  },
  changeFill: { detail: "{sources}に値を入力（{attribute}に値が設定されます）", employee: null },
  changeFillOther: {
    detail: "{sources}に値を入力（{attribute}に{characters}を含まない値が設定されます）",
    employee: null,
  },
  valueInSource: {
    detail: "ディレクトリの{source}：「{value}」",
    employee: "会社のディレクトリ：「{value}」",
  },
  valueEmptyInSource: {
    detail: "ディレクトリの{source}は空です。空の値は送られません",
    employee: "会社のディレクトリでは空です",
  },
  valueOfSystem: { detail: "{attribute}の元は{system}の{source}です", employee: null },
  valueFilledFrom: { detail: "{attribute}の元は{source}です", employee: null },
  valueFixed: {
    detail: "マッピングにより{attribute}は常に「{value}」です",
    employee: "そこでは常に「{value}」です",
  },
  valueNeverMapped: { detail: "書き込む属性マッピングはありません", employee: null },
  valueAtCreation: { detail: "{attribute}のマッピングは作成時にだけ適用されます", employee: null },
  valueWritten: {
    detail: "ログによると、{attribute}は最後に「{value}」と書き込まれました（{writtenAt}）",
    employee: "最後に送られた値：「{value}」（{writtenAt}）",
  },
  valueCleared: {
    detail: "ログによると、{attribute}は最後に空にされました（{writtenAt}）",
    employee: "最後に送られた値：なし（{writtenAt}）",
  },
  valueNoWrite: {
    detail: "読み取ったログエントリに{attribute}を書き込んだものはありません",
    employee: null,
  },
  valueWanted: { detail: "お話では「{value}」が正しい値です", employee: null },
  nothingEmpty: { detail: "必要な属性マッピングに、空の属性はありません", employee: null },
  saysSomethingElse: { detail: "ログには別の内容が示されています", employee: null },
  notForThisKind: { detail: "この種類のプロビジョニングには当てはまりません", employee: null },
  notHeldBack: { detail: "保留されているものはありません", employee: null },
  cannotBeTold: { detail: "読み取れた範囲では、これを示すものはありません", employee: null },
} as const satisfies Readonly<Record<ReasonId, ReasonText>>;
