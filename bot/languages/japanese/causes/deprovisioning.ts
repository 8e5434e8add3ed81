import { type CauseTranslations } from "../../translation";
import { accountWaitsForApp } from "./sentences";

/** Causes in Japanese: accounts that are switched off, or should be. */
export const deprovisioning = {
  accountNotSwitchedOff: {
    state: "まだ有効",
    line: "{person}は{target}のアカウントを持たないはずですが、アカウントはまだ有効です。",
    employeeLine: "{app}のアカウントは、まだ無効になっていません。",
    next: {
      employee: ["{app}のアカウントを無効にする予定かどうか、ヘルプデスクに確認してください。"],
      helpdesk: [
        "!stopped 次のサイクル（通常は20～40分後）をお待ちください。そこでアカウントが無効になります。",
        "有効なままの場合：アカウントを意図的に残しているか、削除が保留されているか、有効状態のマッピングがあるかを、{app}の担当者に確認します。",
        "急ぐ場合は、{target}で直接アカウントを無効にします。",
      ],
      engineer: [
        "ジョブのシークレットのSkipOutOfScopeDeletions、「Target object actions」（UpdateとDelete）、activeまたはaccountEnabledのマッピング、StagedDeleteのエントリを確認します。",
        "割り当てを解除されたユーザーは無効になります。削除されるのは、論理的な削除から30日後にユーザーが完全に削除されたときです。「Provision on demand」で無効にできるのは割り当てを解除されたユーザーで、無効または削除済みのユーザーではありません。",
      ],
    },
  },
  accountSwitchedOff: {
    state: "無効化済み",
    line: "サービスが、{app}での{person}のアカウントを無効にしたか、削除しました。",
    employeeLine: "{app}のアカウントは無効になりました。",
    next: {
      employee: [
        "引き続き{app}が必要な場合は、上司またはヘルプデスクに、アクセス権をもう一度付与するよう依頼してください。",
      ],
      helpdesk: [
        "割り当ての解除、スコープ フィルターからの除外、アカウントの無効化のいずれかが起きると、こうなります。どれかを確認するには、エントリの「Steps」タブを開きます：Entra ID > Enterprise apps > {app} > Provisioning logs。",
        "意図しない場合は、その変更を元に戻します。次のサイクルでアカウントは再び有効になります。削除されたアカウントは新しく作成されます。",
      ],
      engineer: [
        "IsSoftDeletedは、割り当てが解除された、スコープ外になった、論理的に削除された、または無効にされたオブジェクトでtrueになります。ターゲットのグループ メンバーシップは、アカウントと一緒には復元されません。",
        "スコープ外になったユーザーのアカウントを残すには、SkipOutOfScopeDeletionsを設定します。",
      ],
    },
  },
  deletionHeldBack: {
    state: "削除の保留",
    line: "{app}で一度に削除されるアカウントが許可された数を超えるため、削除が保留されています。",
    employeeLine: "{app}での変更は、承認待ちになっています。",
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "これほど多くのユーザーがアカウントを失うのは意図したものかどうか、{app}の担当者に確認します。多くの場合、グループまたはフィルターの変更が原因です。",
        "意図した場合：Entra ID > Enterprise apps > {app} > Provisioning > Allow deletes。意図しない場合：先にユーザーを割り当て直すかフィルターを元に戻し、その後で「Restart provisioning」を選びます。",
      ],
      engineer: [
        "対象は、アクションがStagedDeleteのエントリで確認できます。許可するにはForceDeletesを使います。取り消すには、再起動の前に割り当て、オブジェクト、またはスコープを元に戻します。",
        "しきい値は「Provisioning > Settings > Prevent accidental deletion」で設定します。",
      ],
    },
  },
} as const satisfies CauseTranslations;
