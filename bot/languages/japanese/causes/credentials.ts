import { type CauseTranslations } from "../../translation";
import { accountWaitsForApp } from "./sentences";

/** Causes in Japanese: the service cannot sign in to the application. */
export const credentials = {
  credentialsCannotBeSaved: {
    state: "保存できません",
    line: "{app}の管理者資格情報を保存できません。",
    employeeLine: "{app}との接続の設定がまだ完了していません。",
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "まず「Test connection」を実行します。失敗する場合は、資格情報そのものに問題があります。",
        "テストが成功する場合は、通知用メール アドレスなどの省略可能な項目を短くするか空にして、もう一度保存します。",
      ],
      engineer: [
        "一部のクラウド（Azure Government）では、1つのサービス プリンシパルの証明書と資格情報を合わせて約1KBまでです。プロビジョニング用に別のアプリケーション エントリを使うか、トークンを短くします。",
      ],
    },
  },
  credentialsRejected: {
    state: "資格情報の拒否",
    line: "保存済みの資格情報が拒否されるため、{app}に何も反映されません。",
    employeeLine: "{app}との接続が、現在全員について途切れています。",
    next: {
      employee: [
        ...accountWaitsForApp,
        "?clear 接続が回復すると、アカウントは自動的に作成されます。",
      ],
      helpdesk: [
        "プロビジョニング用アカウントの新しいトークンまたはパスワードを、{app}の管理者に依頼します。方法は{app}のチュートリアルにあります。",
        "「Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials」で入力し、「Test connection」、「Save」の順に選びます。",
        "ジョブが検疫状態になっていた場合は、同じページで「Restart provisioning」を選びます。",
        "?disabledAt 対応されない場合、ジョブは{disabledAt}ごろに無効になります。",
      ],
      engineer: [
        "1) {app}のチュートリアルを見直します。2) 「Test connection」を実行します。3) cURLなどで、テナントのURLに同じ要求を自分で送信します。4) それも失敗する場合は、アプリケーションの開発元に問い合わせます。",
        "?code コードは{code}でした。クラウド同期のサービス アカウント（AADSTS50034、AADSTS50055）の場合は、代わりにRepair-AADCloudSyncToolsAccountを実行します。",
        "保存後、QuarantineStateとEscrowsを指定してジョブを再起動します。再試行が一度でも成功すると、検疫は解除されます。",
      ],
    },
  },
} as const satisfies CauseTranslations;
