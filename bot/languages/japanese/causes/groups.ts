import { type CauseTranslations } from "../../translation";

/** Causes in Japanese: groups, and what is matched by. */
export const groups = {
  groupsNotProvisioned: {
    state: "対象外の種類",
    line: "{app}は、現在の設定ではこの種類のオブジェクトを受け入れません。",
    employeeLine: "{app}は、この種類のアカウントに対応するように設定されていません。",
    next: {
      employee: [
        "{app}を対応させられるか、ヘルプデスクに確認してください。1人の場合は、そのアカウント自体を確認してもらえます。",
      ],
      helpdesk: [
        "グループの場合：{app}がグループに対応していれば、「Entra ID > Enterprise apps > {app} > Provisioning > Mappings」でグループのマッピングを有効にします。テナント間同期では、グループはユーザーを選ぶためだけに使われます。",
        "1人の場合は、グループではなくそのユーザーを確認します。",
      ],
      engineer: [
        "コネクタがその種類に対応しているか、マッピングが有効かを確認します。グループにはSecurityEnabledがtrueであることとP1が必要です。テナント間同期のソース テナントでは、グループのマッピングは既定でオフです。",
      ],
    },
  },
  matchingPropertyEmpty: {
    state: "照合値が空",
    line: "{app}が{person}を見分けるための値が空です。",
    employeeLine: "{app}がアカウントを見分けるための項目が、登録情報にありません。",
    next: {
      employee: [
        "どの項目が不足しているかをヘルプデスクに確認してください。ヘルプデスクは、その項目と入力の担当者を確認できます。",
      ],
      helpdesk: [
        "?sources {sources}を、管理元（人事システムまたはEntra ID）で入力します。",
        "どの値かを確認するには：Entra ID > Enterprise apps > {app} > Provisioning > Mappingsで、照合の優先順位が設定されている行。グループでは、多くの場合メール アドレスまたは表示名です。",
        "!stopped 次のサイクルで自動的に再試行されます。通常は40分以内です。",
      ],
      engineer: [
        "照合属性に値を入力するか、別の属性で照合します。どのオブジェクトにも、少なくとも1つの照合属性に値が必要です。ImportSkippedはスコープについて何も示しません。スコープは評価されていません。",
      ],
    },
  },
} as const satisfies CauseTranslations;
