import { type Texts } from "../englishTexts";
import { type dataTexts as english } from "../dataTexts";

/** What the bot says in Japanese about what it keeps of a person; a part of `texts`. */
export const dataTexts = {
  dataAsk:
    "保持しているデータを削除します。対象は、ここや別のウィンドウでの会話、見守っているもの、連絡に使う情報です。削除しますか？",
  dataStays:
    "残るもの：送信済みのケース（エンジニアが対応に使うため）と、誰が誰について調べたかの記録（調べられた方を守るため）。",
  dataStaysInTeams:
    "このチャットのメッセージはTeamsのものです。Teamsに残るメッセージは、ここからは削除できません。",
  dataDelete: "はい、削除します",
  dataKeep: "いいえ、残します",
  dataKept: "わかりました。何も削除していません。",
  dataDeleted:
    "データを削除しました。対象は、この会話とほかの会話、見守っていたもの、連絡に使っていた情報です。",
  dataDeletedHere:
    "この会話と、ここで見守っていたものを削除しました。ここではどなたか確認できないため、ほかの会話は探せません。",
  dataCaseHere:
    "ケース{number}がここで続いているため、このチャットへの連絡に使う情報は残っています。ケースの終了後にもう一度依頼していただければ、それも削除します。",
} as const satisfies Pick<Texts, keyof typeof english>;
