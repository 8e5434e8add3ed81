import { type Texts } from "../englishTexts";
import { type factTexts as english } from "../factTexts";
import { expressionTexts } from "./expressionTexts";

/** What the bot says in Japanese when it is asked for one fact about a person; a part of `texts`. */
export const factTexts = {
  ...expressionTexts,
  factIs: "{label}（{person}）：{value}。ディレクトリから{readAt}に読み取りました。",
  factEmpty: "{label}（{person}）：空です。ディレクトリから{readAt}に読み取りました。",
  factOn: "アカウントは有効です（{person}）。ディレクトリから{readAt}に読み取りました。",
  factOff: "アカウントは無効です（{person}）。ディレクトリから{readAt}に読み取りました。",
  factDeleted:
    "アカウントは削除済みで、30日間は復元できます（{person}）。ディレクトリから{readAt}に読み取りました。",
  factCreated:
    "アカウントの作成日時：{createdAt}（{person}）。ディレクトリから{readAt}に読み取りました。",
  factGroups:
    "直接所属するグループ（{person}）：{groups}。ディレクトリから{readAt}に読み取りました。",
  factGroupsMore:
    "直接所属するグループの一部（{person}）：{groups}。ディレクトリから{readAt}に読み取りました。残り：Entra ID > Users > {person} > Groups。",
  factGroupsNone:
    "直接所属するグループはありません（{person}）。ディレクトリから{readAt}に読み取りました。",
  factNotRead:
    "その項目は読み取っていません。ここで確認できます：Entra ID > Users > {person} > {page}。",
  factDenied:
    "読み取る権限がありません（{permission}が必要です）。ここで確認できます：Entra ID > Users > {person} > {page}。",
  factUnavailable:
    "今はディレクトリから応答がありません。1分後にもう一度お尋ねいただくか、ここを確認してください：Entra ID > Users > {person} > {page}。",
  factGone:
    "このアカウントはディレクトリにもうありません（{person}）。削除済みの中にもありません。",
  factNotReadOwn: "アカウントのその項目は読み取れませんでした。ヘルプデスクで確認できます。",
} as const satisfies Pick<Texts, keyof typeof english>;
