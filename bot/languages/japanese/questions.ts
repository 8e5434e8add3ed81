import { type Translation } from "../translation";

const logs = "Entra ID > Enterprise apps > {app} > Provisioning logs";
const steps = `${logs} > 該当ユーザーの最新のエントリ > Steps > Determine if in scope、View details`;
const trueOrFalse = { true: "True", false: "False" };

/** The guided questions in Japanese. */
export const questions = {
  entryStatus: {
    question: "{person}のプロビジョニング ログで、最新のエントリの状態は何ですか？",
    answers: {
      skipped: "Skipped（スキップ）",
      failure: "Failure（失敗）",
      success: "Success（成功）",
      noEntry: "エントリがない",
    },
    how: `${logs}。名前またはメール アドレスで検索し、日付と状態のフィルターを外してください。`,
  },
  jobState: {
    question: "{app}のProvisioningページで、現在の状態は何と表示されていますか？",
    answers: {
      on: "オン、サイクルは完了している",
      firstCycle: "オン、まだ1回も完了していない",
      off: "オフまたは一時停止",
      quarantine: "検疫",
      notSetUp: "未設定",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview、Current status。",
  },
  quarantineReason: {
    question: "検疫の理由は何と表示されていますか？",
    answers: {
      invalidCredentials: "資格情報が無効",
      manyFailures: "多数のオブジェクトが失敗",
      scimCompliance: "SCIMへの準拠、404",
      duplicateRoles: "ロールの重複",
      tooManyDeletes: "削除が多すぎる",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview：進行状況バーの下のメッセージ。",
  },
  skipReason: {
    question: "エントリに表示されているSkipReasonは何ですか？",
    answers: {
      NotEffectivelyEntitled: "NotEffectivelyEntitled",
      RedundantExport: "RedundantExport",
      AttributeValidationFailed: "AttributeValidationFailed",
      ImportSkipped: "ImportSkipped",
      EntityTypeNotSupported: "EntityTypeNotSupported",
    },
    how: `${logs} > 該当ユーザーの最新のエントリ > Steps > 最後の手順、View details。`,
  },
  falseFlag: {
    question: "次の行のうち、最初にFalseになっているのはどれですか？",
    answers: {
      entryActive: "Active in the source system",
      entryAssigned: "Assigned to the application",
      entryHasRole: "User has the required role",
      entryInScope: "Scoping filter evaluation passed",
      none: "ない、すべてTrue",
    },
    how: `${steps}。`,
  },
  entryAssigned: {
    question: "「Assigned to the application」は何と表示されていますか？",
    answers: trueOrFalse,
    how: `${steps}。`,
  },
  entryInScope: {
    question: "「Scoping filter evaluation passed」は何と表示されていますか？",
    answers: trueOrFalse,
    how: `${steps}。`,
  },
  entryActive: {
    question: "「Active in the source system」は何と表示されていますか？",
    answers: trueOrFalse,
    how: `${steps}。`,
  },
  entryHasRole: {
    question: "「User has the required role」は何と表示されていますか？",
    answers: trueOrFalse,
    how: `${steps}。`,
  },
  assignment: {
    question: "{person}は、{app}にどのように割り当てられていますか？",
    answers: {
      direct: "直接",
      group: "グループのメンバーとして",
      nestedGroup: "割り当てたグループ内の別のグループにのみ所属",
      none: "割り当てられていない",
      everyone: "割り当ては不要：ScopeがSync all users and groups",
    },
    how: "Entra ID > Enterprise apps > {app} > Users and groups。そこでグループを開き > Members > Direct members。Scope：{app} > Provisioning > Edit provisioning > Settings。",
  },
  errorCode: {
    question:
      "エントリに表示されているエラー コードは何ですか？ほかのコードを貼り付けることもできます。",
    answers: {
      DuplicateTargetEntries: "DuplicateTargetEntries",
      EntryConflict: "EntryConflict",
      MandatoryFieldsMissing: "MandatoryFieldsMissing",
      InsufficientRights: "InsufficientRights",
      InvalidCredentials: "InvalidCredentials",
      TooManyRequests: "TooManyRequests",
      InternalServerError: "InternalServerError",
    },
    how: `${logs} > 該当ユーザーの最新のエントリ > Troubleshooting & Recommendations。`,
  },
  steadyState: {
    question:
      "最後のサイクルが完了したのは、{person}の作成、変更、または割り当ての前ですか、後ですか？",
    answers: { beforeChange: "変更の前", afterChange: "変更の後" },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview > View technical information：Steady state last achieved。",
  },
  accountEnabled: {
    question: "{person}のアカウントは有効ですか？",
    answers: { enabled: "有効", disabled: "無効または削除済み" },
    how: "Entra ID > Users > {person} > Overview、Account status。",
  },
  fitsFilter: {
    question:
      "{person}は{app}のスコープ フィルターの条件を満たし、「Create」にチェックが入っていますか？",
    answers: {
      fits: "両方とも満たす、またはフィルターがない",
      doesNotFit: "フィルターの条件を満たしていない",
      createsNobody: "「Create」にチェックが入っていない",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users：Source object scopeとTarget object actions。",
  },
} as const satisfies Translation["questions"];
