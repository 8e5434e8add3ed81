import { type Texts } from "../englishTexts";
import { type standingTexts as english } from "../standingTexts";

/** What the bot says in Japanese about groups of the directory; a part of `texts`. */
export const standingTexts = {
  groupNotFound:
    "ディレクトリを確認しましたが、「{term}」という名前のグループもユーザーも見つかりませんでした。正式な名前を教えてください。",
  groupWhich:
    "「{term}」に当てはまるグループが複数あります：{names}。正式な名前を1つお書きください。",
  groupsDenied:
    "このテナントのグループを読み取る権限（{permission}）がないため、「{term}」を確認できません。代わりに、グループに含まれる方を確認できます。",
  groupsUnavailable:
    "現在このテナントのグループを読み取れないため、「{term}」については分かりません。しばらくしてから、もう一度確認してください。",
  groupAssigned:
    "グループ「{group}」は{app}に割り当てられています。直接のメンバーのうち、スコープフィルターを通る方がプロビジョニングされます。",
  groupNotSecurity:
    "グループ「{group}」は{app}に割り当てられていますが、セキュリティが有効ではないため対象になりません。代わりにセキュリティグループを割り当ててください。",
  groupInside:
    "グループ「{group}」自体は{app}に割り当てられておらず、割り当てられている「{outer}」の中にあります。割り当てられたグループの中のグループは対象になりません。",
  groupNotAssigned: "グループ「{group}」は{app}に割り当てられていません。",
  groupAssign:
    "メンバーに{app}が必要な場合：Entra ID > Enterprise apps > {app} > Users and groups > Add user/group。Scopeが「Sync all users and groups」の場合だけ、割り当ては不要です。",
  groupHolds:
    "含まれるグループ：{inner}。この割り当てでは、そのメンバーはプロビジョニングされません。これらのグループも割り当ててください。",
  groupsWritten: "{app}はグループ自体も受け取ります。グループのマッピングがオンになっています。",
  groupsNotWritten:
    "{app}はグループ自体を受け取らず、ユーザーだけを受け取ります。グループのマッピングはオンになっていません。",
  groupEntry: "グループ自体の最新のログエントリ：{entryAt}、{said}。",
  groupEntryNone: "ログには、グループ自体のエントリがありません。",
} as const satisfies Pick<Texts, keyof typeof english>;
