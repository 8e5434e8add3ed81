import { type Texts } from "../englishTexts";
import { type stepTexts as english } from "../stepTexts";

/** What the steps of the log say in Japanese; a part of `texts`. */
export const stepTexts = {
  stepImport: "{step}はログの手順です。ソースからユーザーまたはグループを読み取ります。",
  stepScoping:
    "{step}はログの手順です。有効か、割り当てられているか、スコープ フィルターを満たすかを調べ、スコープ内かどうかを判断します。",
  stepDecide: "{step}はログの手順です。新しいアカウントや変更など、何を書き込むかを決めます。",
  stepSkip:
    "{step}はログの手順です。対象がスキップされ、何も書き込まれませんでした。理由は隣のSkipReasonに出ています。",
  stepError:
    "{step}はログの手順です。書き込む前に規則が失敗しました。理由は隣のエラー コードに出ています。",
  stepExport:
    "{step}はログの手順です。アプリケーションに書き込みます。ここでの失敗は、アプリケーションからの応答です。",
  codeSeveral:
    "「{code}」で始まる語がログに複数あります：{names}。どれか一つを最後まで入力していただければ、意味をお伝えします。",
} as const satisfies Pick<Texts, keyof typeof english>;
