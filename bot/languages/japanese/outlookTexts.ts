import { type Texts } from "../englishTexts";
import { type outlookTexts as english } from "../outlookTexts";

/** What the bot says in Japanese of what becomes of an account; a part of `texts`. */
export const outlookTexts = {
  deletedUntil:
    "{person}はEntra IDの削除済みユーザーにあります（削除：{deletedAt}）。復元できる期限：{untilAt}。",
  deletedNow:
    "{person}はEntra IDの削除済みユーザーにあります。削除済みユーザーは30日間保持されます。",
  deletedRestore:
    "{person}を戻す場合は、ユーザー管理者が期限内に「Entra ID > Users > Deleted users」で復元します。期限を過ぎると、新しいユーザーの作成が必要です。復元後は、次のサイクルで再び処理されます。",
  deletedStays:
    "戻さない場合、Entra IDですることはありません。サービスは{app}で管理しているアカウントを無効にし、ユーザーが完全に削除されると（削除の30日後）、そのアカウントも削除します。",
  outlookLeaves:
    "サービスは退職日を認識しません。{person}がEntra IDでブロックまたは削除されるか、{app}の割り当てが外れたときに処理します。",
  outlookThen:
    "その後、次のサイクル（通常40分以内）で{app}のアカウントが無効になります。Entra IDでユーザーを削除した場合は、30日後に{app}のアカウントも削除されます。",
  outlookNotManaged:
    "現在、サービスは{person}を{app}にプロビジョニングしていません。それでもアカウントがある場合、自動ではなくなりません。{app}の担当者に確認してもらってください。",
  outlookOnLeave:
    "休職だけでは何も変わりません。{person}がEntra IDで有効か、{app}に割り当てられているかで決まります。",
  outlookWhileOff:
    "ユーザーが無効の間、サービスが管理している{app}のアカウントは無効になりますが、削除はされません。削除されるのは、Entra IDでユーザーを削除した場合だけで、その30日後です。",
  outlookBack:
    "復帰したら、Entra IDでユーザーを有効にします（Users > {person} > Account enabled）。次のサイクル（通常40分以内）でアカウントも有効に戻ります。",
  outlookRemoved:
    "{app}で手動で削除されたことを、サービスは検知しません。サービスからは{person}のアカウントがまだあるように見えるため、自動では戻りません。",
  outlookMadeAgain:
    "作り直すには、Entra ID > Enterprise apps > {app} > Provisioning > Provision on demandで{person}を指定します。{app}を改めて確認し、アカウントがなければ作成します。",
  outlookStale:
    "アカウントが見つからずに失敗する場合は、古いリンクが残っています。{app}のプロビジョニングを再開始してもらってください。完全なサイクル（20分から数時間）で全員を照合し直します。",
  outlookWaits:
    "それをしない場合、サービスが次に試すのはEntra IDで{person}に変更があったときだけで、同じ理由で失敗することがあります。",
} as const satisfies Pick<Texts, keyof typeof english>;
