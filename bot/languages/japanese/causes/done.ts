import { type CauseTranslations } from "../../translation";

/** Causes in Japanese: what was done, as far as it is shown. */
export const done = {
  outcomeNotShown: {
    state: "結果が不明",
    line: "エントリには{app}での{person}に対して試みた操作が示されていますが、その結果や理由は示されていません。",
    employeeLine: "お送りいただいた内容からは、アカウントが作成されたかどうかまだわかりません。",
    next: {
      employee: ["エントリ全体の確認をヘルプデスクに依頼するか、ここで担当者とお話しください。"],
      helpdesk: [
        "「Entra ID > Enterprise apps > {app} > Provisioning logs」でエントリを開き、状態と手順を含めてもう一度貼り付けます。",
      ],
      engineer: [
        "エントリ全体を貼り付けます。成功したかどうかはprovisioningStatusInfoに、失敗の理由はprovisioningStepsの最後に示されています。",
      ],
    },
  },
  provisionedSuccessfully: {
    state: "プロビジョニング済み",
    line: "{person}は{target}に正常にプロビジョニングされました。",
    employeeLine: "{target}のアカウントは作成されています。",
    next: {
      employee: [
        "サインインしてみてください。サインインできない場合は、ヘルプデスクがサインイン自体を確認できます。",
      ],
      helpdesk: [
        "プロビジョニングについて必要な操作はありません。{person}が{target}を使えない場合は、サインイン側（シングル サインオン、ライセンス、{target}内のロール）を確認します。",
        "{target}にアカウントが見当たらない場合は、照合値で検索します。その後、削除または名前の変更が行われた可能性があります。",
      ],
      engineer: [
        "エントリのターゲットIDをターゲットと見比べます。サービスはターゲット側で行われた変更を検出しません。再起動または「Provision on demand」で確認し直されます。",
      ],
    },
  },
} as const satisfies CauseTranslations;
