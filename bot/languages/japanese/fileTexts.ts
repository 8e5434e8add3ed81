import { type Texts } from "../englishTexts";
import { type fileTexts as english } from "../fileTexts";

/** What the bot says in Japanese about files; a part of `texts`. */
export const fileTexts = {
  fileSent: "ファイル：{name}",
  fileYours: "送信したファイル",
  fileNoCase:
    "ファイルは、ケースを担当しているエンジニアに渡されます。今は担当者がいないため、ファイルは保存していません。ログのエントリやエラーメッセージなど、必要な部分をテキストで貼り付けてください。または担当者を呼び、対応が始まってからファイルを送ってください。",
  fileCaseOpen:
    "ケース{number}はまだ誰も担当していないため、ファイルを渡せず、保存もしていません。担当者が決まったらお知らせしますので、そのときにもう一度送ってください。",
  fileNoCaseEngineer:
    "ここには、ファイルを渡せるケースがありません。ファイルは保存していません。先にケースを担当してから、もう一度送ってください。",
  fileSeveral:
    "渡していません。ここには複数のケースがあります（{list}）。番号から始めて、もう一度ファイルを送ってください。例：#{number}",
  fileTooBig:
    "渡していません：{name}。ファイルは5MBまでで、1つのメッセージの合計も同じです。小さくするか、必要な部分を貼り付けてください。",
  fileEmpty: "渡していません：{name}。中身が空です。確認してから、もう一度送ってください。",
  fileKind:
    "渡していません：{name}。画像（PNG、JPEG）、PDF、プレーンテキスト（UTF-8またはUTF-16）を渡せます。いずれかの形式で保存するか、画面の画像を送ってください。",
  fileTooMany:
    "渡していません。ファイルは1つのメッセージで5個、1つのケースで50個までです。重要なものを送ってください。",
  fileMasked: "{name}の中のパスワードまたはキーは、渡す前に隠しました。",
  fileWithCommand:
    "送信された文はボットへのもの、またはケースについてのものなので、添付のファイルは渡していません。その文を付けずに送ってください。",
  fileElsewhere:
    "このチャットからはファイルを渡せません。ログのエントリやエラーメッセージなど、必要な部分をテキストで貼り付けてください。",
  filePicture:
    "メッセージの中の画像を受け取れなかったため、渡していません。ファイルとして添付するか、内容を説明してください。",
  fileDataStays:
    "終了したケースで送ったファイルも削除します。続いているケースのファイルは、終了するまで残ります。",
} as const satisfies Pick<Texts, keyof typeof english>;
