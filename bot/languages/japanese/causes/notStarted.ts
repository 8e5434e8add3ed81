import { type CauseTranslations } from "../../translation";
import { accountWaitsForApp, nothingToDo } from "./sentences";

/** Causes in Japanese: the service does not run for the application. */
export const notStarted = {
  createSwitchedOff: {
    state: "新規作成なし",
    line: "{app}へのプロビジョニングは既存のアカウントを更新するだけで、新規作成は行わない設定です。",
    employeeLine: "{app}の新しいアカウントは自動では作成されません。",
    next: {
      employee: [
        "{app}のアカウントの取得方法をヘルプデスクに確認してください。手動での作成が必要な場合があります。",
      ],
      helpdesk: [
        "{target}側に{person}のアカウントがあるか確認します。一致するアカウントは自動的に更新されるため、手動で作成すれば十分です。",
        "意図した設定かどうかを{app}の管理者に確認します：Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users > Target object actions。",
      ],
      engineer: [
        "新規作成が必要な場合は、「Target object actions」で「Create」を選び（オブジェクト マッピングのflowTypes）、保存してプロビジョニングを再起動します。作成されなかったユーザーは、フル サイクルで初めて再び評価されます。",
        "新規作成が不要な場合は、一致するアカウントを{target}に作成します。照合属性の値で一致が判断されます。",
      ],
    },
  },
  initialCycleRunning: {
    state: "初回の実行中",
    line: "{app}へのプロビジョニングはオンで、最初のフル サイクルを実行中です。",
    employeeLine:
      "{app}のアカウントを全員分、初めて作成しているところです。順番はまだ回ってきていません。",
    next: {
      employee: [
        `?clear ${nothingToDo}`,
        "!clear ほかに妨げになっていることがないか、ヘルプデスクに確認してください。",
        "初回の実行には、人数に応じて20分から数時間かかります。",
      ],
      helpdesk: [
        "お待ちください。最初のサイクルには、ユーザーとグループの数に応じて20分から数時間かかります。",
        "進み具合は「Entra ID > Enterprise apps > {app} > Provisioning > Current status」で確認できます。バーが示すのは人数ではなくページ数です。",
        "1人だけ急ぐ場合は、同じページの「Provision on demand」を使います。",
      ],
      engineer: [
        "「Sync assigned users and groups」の場合、おおよその目安は、割り当てられたユーザー、グループ、メンバーそれぞれにつき0.01～0.08分、最短で20分です。",
        "何時間も件数が変わらない場合は、プロビジョニング ログでスロットリングの有無を、あわせて検疫の状態を確認します。再起動はしないでください。サイクルが最初からになります。",
      ],
    },
  },
  provisioningNotConfigured: {
    state: "未設定",
    line: "{app}への自動プロビジョニングは設定されていません。",
    employeeLine: "{app}のアカウントは自動では作成されません。",
    next: {
      employee: [
        "{app}のアカウントの取得方法をヘルプデスクに確認してください。手動での作成が必要な場合があります。",
      ],
      helpdesk: [
        "アカウントの作成方法を{app}の担当者に確認します。手動、初回サインイン時、同じ名前の別のアプリケーション エントリのいずれかが考えられます。",
        "設定する場合は、{app}のチュートリアルに沿って進めます：Entra ID > Enterprise apps > {app} > Provisioning > Get started。",
      ],
      engineer: [
        "サービス プリンシパルが正しいか確認します。同じアプリケーションに対して複数存在することがあります。",
        "ジョブを作成し、管理者資格情報を入力して「Test connection」、「Save」の順に選び、プロビジョニングを開始します。ギャラリー テンプレートのないアプリの登録では、自動プロビジョニングは使えません。",
      ],
    },
  },
  provisioningSwitchedOff: {
    state: "オフ",
    line: "{app}へのプロビジョニングはオフになっているため、ユーザーの作成も更新も行われません。",
    employeeLine: "{app}のアカウントの作成は、現在全員について止まっています。",
    next: {
      employee: [...accountWaitsForApp, "?clear 再開されると、アカウントは自動的に作成されます。"],
      helpdesk: [
        "意図的に停止したのかどうかを{app}の管理者に確認します：Entra ID > Enterprise apps > {app} > Provisioning。",
        "同じページでプロビジョニングを開始します。最初のフル サイクルには20分から数時間かかります。一時停止の後は、その間の変更だけが処理されます。",
      ],
      engineer: [
        "誰が停止したかは、「Entra ID > Monitoring & health > Audit logs」で{app}について確認します。ジョブは、検疫が28日続いた場合にも無効になり、初期サイクルでエスクローが削除された後にも一時停止します。その場合は、先にエラーを解消してください。",
        "ジョブを開始します。停止しても状態は保持されるため、フル サイクルにはなりません。再起動するとフル サイクルが始まります。",
      ],
    },
  },
  provisioningUnavailable: {
    state: "利用不可",
    line: "{app}は、現在の登録方法では自動プロビジョニングを利用できません。",
    employeeLine: "{app}のアカウントは自動では作成されません。",
    next: {
      employee: [
        "{app}のアカウントの取得方法をヘルプデスクに確認してください。手動での作成が必要な場合があります。",
      ],
      helpdesk: [
        "アカウントの作成方法を{app}の担当者に確認します。ギャラリーのアプリケーション、またはギャラリー テンプレートを使わない2つ目のエントリを追加すれば、プロビジョニングできます。",
      ],
      engineer: [
        "OpenID Connect用に登録したアプリケーションにはプロビジョニングがありません。ギャラリー アプリケーション、またはSCIM対応のギャラリー以外のアプリケーションを別に追加します。Azure AD B2CとExternal IDのテナントでは利用できず、すべてのコネクタがどのクラウドにもあるわけではありません。",
      ],
    },
  },
} as const satisfies CauseTranslations;
