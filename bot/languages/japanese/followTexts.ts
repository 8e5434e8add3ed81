import { type Texts } from "../englishTexts";
import { type followTexts as english } from "../followTexts";

/** What the bot says in Japanese about wishes to be told; a part of `texts`. */
export const followTexts = {
  followingNothing:
    "いま見守っているものはありません。回答の下にある「完了したら知らせる」ボタンで始められます。",
  followingTooMany: "すでに10件を見守っています。どれを停止しますか？",
  followOverAlready: "それはもう見守っていません。",
  followingLeaver:
    "{app}での{person}の状況を見守り、アカウントの無効化がログに記録されたらここでお知らせします（最長1週間）。「フォローを停止」で終了できます。",
  followLeaverNothing:
    "見守る対象がありません。{app}に{person}の有効なアカウントは見当たりません。「もう一度確認」で再度確認できます。",
  followingApp:
    "{app}を見守り、動きがあればここでお知らせします（最長1週間）。「フォローを停止」で終了できます。",
  followingAlreadyApp: "{app}はすでに見守っています。動きがあればここでお知らせします。",
  stopFollowingOneApp: "停止：{app}",
  followStoppedApp: "わかりました。{app}を見守るのを終了しました。",
  followDoneApp: "{app}について、よいお知らせがあります。",
  followChangedApp: "{app}について、動きがありました。",
  followEndedApp:
    "{app}を1週間見守りましたが、変化がなかったため、ここで終了します。担当者が一緒に確認できます。もう一度お尋ねいただいてもかまいません。",
  followWhich:
    "アカウントができたらお知らせできます。対象の人とアプリケーションを教えてください。まず確認します。",
  followWhichOwn: "ご自身のアカウントができたらお知らせできます。どのアプリケーションですか？",
  followCannot:
    "それは見守れません。こちらで確認したアカウントなら見守れます。対象の人とアプリケーションを教えてください。",
  followCannotOwn:
    "それは見守れません。ご自身のアカウントなら見守れます。アプリケーションを教えてください。",
  followInPlace:
    "待つ必要はありません。確認できる範囲では、すでに整っています。「もう一度確認」で再度確認できます。",
} as const satisfies Pick<Texts, keyof typeof english>;
