import { type CauseTranslations } from "../../translation";
import { accountWaits, accountWaitsForApp } from "./sentences";

/** Causes in Japanese: the job is in quarantine. */
export const quarantine = {
  duplicateRoles: {
    state: "ロールの重複",
    line: "{app}に同じ値のロールが2つあるため、プロビジョニングを続行できません。",
    employeeLine: "アカウントの作成を再開するには、{app}との接続を修正する必要があります。",
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "重複したロールの削除を{app}の担当者に依頼します：Entra ID > App registrations > {app} > App roles、またはマニフェスト。",
        "その後、「Entra ID > Enterprise apps > {app} > Provisioning」で「Restart provisioning」を選びます。",
      ],
      engineer: [
        "appRolesのid、value、displayNameを見比べ、重複したロールを無効にしてから削除します。SalesforceとZendeskではロールがターゲットからインポートされるため、ターゲット側も確認します。",
      ],
    },
  },
  jobQuarantined: {
    state: "検疫中",
    line: "{app}へのプロビジョニングは検疫状態です。ほとんどの呼び出しが失敗するため、まれにしか実行されません。",
    employeeLine: "{app}のアカウントの作成は、現在全員について止まっています。",
    next: {
      employee: [
        ...accountWaitsForApp,
        "?clear 接続が回復すると、アカウントは自動的に作成されます。",
      ],
      helpdesk: [
        "?byFailures この理由は、失敗したオブジェクトが多すぎることを示します。サインインの誤りではありません。{app}のプロビジョニング ログで前回のサイクルに最も多いエラーを探し、それを解消します。",
        "?byConnection この理由は、サインインが拒否されたか、{app}に接続できなかったことを示します。「Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials」で資格情報を入力し直し、「Test connection」を実行します。",
        "?byDeletes この理由は、しきい値を超える数のアカウントが削除されるところだったことを示します。意図した削除であれば「Entra ID > Enterprise apps > {app} > Provisioning」で「Allow deletes」を選びます。そうでなければ、再起動の前にソース側で元に戻します。",
        "?byMicrosoft この理由は、Microsoftが手動で検疫にしたことを示します。再起動の前にサポートに問い合わせます。",
        "!reasonKnown 「Entra ID > Enterprise apps > {app} > Provisioning」を開き、検疫の横に表示されている理由を確認します。資格情報が無効な場合は、入力し直して「Test connection」を実行します。失敗が多い場合は、プロビジョニング ログで最も多い失敗から解消します。",
        "原因を解消したら、同じページで「Restart provisioning」を選びます。フル サイクルが始まります。",
        "?nextAttemptAt {nextAttemptAt}ごろに自動的に再試行されます。",
        "?disabledAt 解消されない場合、ジョブは{disabledAt}ごろに無効になります。",
      ],
      engineer: [
        "?byMicrosoft この理由は、Microsoftが手動で検疫にしたことを示します。再起動の前にサポートに問い合わせます。",
        "status.quarantine（reason、error、seriesBegan）を確認し、前回のサイクルの失敗をエラー コード別に分類します。失敗が約40％を超え、5,000件以上になると、ジョブは検疫状態になります。資格情報とSCIMへの準拠の問題では、件数に関係なく検疫状態になります。",
        "修正後：フル サイクルを避けるにはresetScopeにEscrows, QuarantineStateを指定して再起動します。ポータルと同じ動作にするにはWatermarkも指定します。再試行が一度でも成功すると、検疫は解除されます。",
        "?disabledAt 最初の失敗から28日後（{disabledAt}ごろ）に、ジョブは無効になります。",
      ],
    },
  },
  notificationEmailMissing: {
    state: "通知先が未設定",
    line: "ジョブに通知用メール アドレスが設定されていません。API駆動型のジョブには必要です。",
    employeeLine: "接続の設定がまだ完了していません。",
    next: {
      employee: [...accountWaits],
      helpdesk: [
        "「Entra ID > Enterprise apps > {app} > Provisioning > Settings」で通知用メール アドレスを入力し、「Restart provisioning」を選びます。",
      ],
      engineer: [
        "通知用メール アドレスを設定し、ジョブを再起動します。その間に送信したアップロードがログにない場合は、送信し直す必要があります。",
      ],
    },
  },
} as const satisfies CauseTranslations;
