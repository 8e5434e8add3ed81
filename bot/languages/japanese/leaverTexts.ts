import { type Texts } from "../englishTexts";
import { type leaverTexts as english } from "../leaverTexts";

/** What the bot says in Japanese of somebody who left; a part of `texts`. */
export const leaverTexts = {
  leaverStillIn:
    "{person}がEntra IDで有効で、{app}に割り当てられている間は、サービスはそのアカウントをそのままにします。",
  leaverStillOn:
    "{person}はEntra IDでまだ有効です。アカウントを無効にする理由は、そこにはありません。",
  leaverOff:
    "{person}はEntra IDで有効ではなくなっています。サービスが管理しているアカウントは、これにより無効になります。",
  leaverUnassigned: "割り当てがない場合、サービスは管理しているアカウントを無効にします。",
  leaverNoTrace: "{app}に{person}のアカウントが作成された形跡は見当たりません。",
  leaverIfThere:
    "それでもアカウントがある場合、サービスはそのアカウントを管理していません。{app}の担当者に無効にしてもらってください。",
  leaverTakeAway:
    "アクセスを外すには、Entra IDで{person}のサインインをブロックするか、割り当てを削除します（Enterprise apps > {app} > Users and groups）。",
  leaverNextCycle: "次のサイクル（通常40分以内）でアカウントが無効になります。",
  leaverIfStillOn:
    "{app}のアカウントが有効なままの場合、サービスはそのアカウントを管理していません。{app}の担当者に、そちらで無効にしてもらってください。",
  removalOwn:
    "ここでできるのは確認のみです。アカウントの削除や停止はできません。アクセス権の取り消しは、上司またはヘルプデスクに依頼できます。その後の更新で、アプリケーションのアカウントは停止されます。中のデータは、管理者が削除するまで残ります。",
  removalLeaving:
    "退職の場合も同じで、メインのアカウントが停止されると、各アプリケーションのアカウントも停止されます。その日付は、人事部門またはヘルプデスクが把握しています。",
  leaverAtOnce: "急ぐ場合は、{app}の担当者に、そちらでアカウントを無効にしてもらってください。",
} as const satisfies Pick<Texts, keyof typeof english>;
