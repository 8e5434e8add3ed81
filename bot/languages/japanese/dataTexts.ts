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
  aboutBot:
    "こちらは人間ではなく、プログラムです。アカウントについてシステムの記録を読み取り、お伝えします。「担当者と話す」と入力すると、担当者につなぎます。",
  aboutYourData:
    "ここで入力された内容、フォロー中の項目、送信されたケースを保存しています。会話を読めるのは、送信されたケースの担当者だけです。ほかの人の照会は記録されます。「データを削除」と入力すると、残す必要のないものを削除します。",
} as const satisfies Pick<Texts, keyof typeof english>;
