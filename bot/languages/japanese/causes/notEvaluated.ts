import { type CauseTranslations } from "../../translation";
import { nothingToDo } from "./sentences";

const tellHelpDesk = "{app}のアカウントを待っていることを、ヘルプデスクに伝えてください。";

/** Causes in Japanese: the service has not looked at the account yet. */
export const notEvaluated = {
  cyclesNotCompleting: {
    state: "サイクルが未完了",
    line: "{app}へのプロビジョニングはオンですが、1日以上サイクルが完了していません。",
    employeeLine: "{app}のアカウントは、通常より長い間、全員について更新されていません。",
    next: {
      employee: [tellHelpDesk],
      helpdesk: [
        "「Entra ID > Enterprise apps > {app} > Provisioning > Current status」を開きます。非常に大きな変更には1日かかることもありますが、その間は数値が動き続けます。",
        "数値が動いていない場合は、「Admin credentials」の「Test connection」を実行します。トークンの期限が切れていると、エントリは残りません。",
        "1人だけ急ぐ場合は、同じページの「Provision on demand」を使います。",
      ],
      engineer: [
        "ジョブのlastExecution、steadyStateLastAchievedTime、countSuccessiveCompleteFailuresを見比べ、プロビジョニング ログで全ユーザーの最新のエントリを探します。",
        "ターゲットのスロットリングや非常に大きなグループがあると、サイクルは長くなります。再起動は、まったく進まない場合だけにします。フル サイクルが始まります。",
      ],
    },
  },
  noTraceInLog: {
    state: "記録なし",
    line: "ログには{app}での{person}についての記録がなく、読み取れた範囲に妨げとなるものもありません。",
    employeeLine: "{app}のアカウントの作成が試みられた記録は、まだありません。",
    next: {
      employee: ["手動での実行をヘルプデスクに依頼するか、ここで担当者とお話しください。"],
      helpdesk: [
        "ログの保持期間は30日です（プレミアム ライセンスがない場合は7日）。それ以前に作成され、その後変更のないアカウントにはエントリがありません。{target}で直接{person}を検索してください。",
        "{app}のエントリが正しいか確認します。同じ名前のものが複数あることがあります。",
        "{person}に対して「Provision on demand」を実行すると、何が起きるかすぐに確認できます：Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand。{target}に書き込まれます。",
      ],
      engineer: [
        "状態のフィルターを外し、ソースとターゲットのIDでログを検索します。同じターゲットを指すほかのサービス プリンシパルも確認します。",
        "再びスコープに入ったグループ メンバーや、増分サイクルで見落とされたオブジェクトには、再起動または「Provision on demand」が必要です。",
      ],
    },
  },
  notEvaluatedYet: {
    state: "処理待ち",
    line: "{person}の最新の変更はまだ確認されていません。{app}の次のサイクルで処理されます。",
    employeeLine: "アクセス権が変更されてから、{app}はまだ更新されていません。",
    next: {
      employee: [
        "?nextAt 次の更新は{nextAt}までに始まる見込みで、通常は数分で完了します。",
        `!overdueAt ${nothingToDo}`,
        "?overdueAt 更新が遅れています（予定：{overdueAt}）。{app}を待っていることをヘルプデスクにお知らせください。",
      ],
      helpdesk: [
        "?nextAt お待ちください。次のサイクルは{nextFromAt}から{nextAt}の間に始まる見込みです。サイクルは20～40分ごとに始まります。",
        "?overdueAt サイクルが遅れています（予定：{overdueAt}）。「Entra ID > Enterprise apps > {app} > Provisioning > Current status」を確認します。非常に大きな変更には数時間かかることもありますが、その間は数値が動き続けます。",
        "?overdueAt 数値が動いていない場合は、ジョブの確認をエンジニアに依頼します。",
        "急ぐ場合は、次の操作を行います：Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand。",
        "!overdueAt サイクルが2回終わっても変化がない場合は、「Provisioning > Current status」でエラーを確認します。",
      ],
      engineer: [
        "?overdueAt サイクルが遅れています（予定：{overdueAt}）。ジョブのlastExecution、progress、countSuccessiveCompleteFailuresを見比べます。非常に大きな変更やターゲットのスロットリングがあると、サイクルは長くなります。",
        "steadyStateLastAchievedTimeと変更の時刻を見比べます。「Provision on demand」を使うと{person}がすぐに評価され、ターゲットに書き込まれます。",
        "検出されるのはソース側の変更だけです。割り当ての後は、レプリケーションに数分かかります。",
      ],
    },
  },
  restartNeeded: {
    state: "再起動が必要",
    line: "{person}の変更は、{app}のプロビジョニングを再起動しないと検出されない種類のものです。",
    employeeLine: "変更を反映するには、{app}との接続を再起動する必要があります。",
    next: {
      employee: [tellHelpDesk],
      helpdesk: [
        "1人の場合：Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand。",
        "複数の場合：同じページの「Restart provisioning」を{app}の担当者に依頼します。フル サイクルになるため、20分から数時間かかります。",
      ],
      engineer: [
        "増分サイクルで検出されないもの：後からスコープに入ったメンバーやマネージャー、無効にされたアカウントのメンバーシップ、「Sync all」から「Sync assigned」への切り替え、ターゲット側で行われた変更。",
        "ウォーターマークをリセットして再起動するか、グループとそのメンバー（最大5人）に対して「Provision on demand」を実行します。",
      ],
    },
  },
} as const satisfies CauseTranslations;
