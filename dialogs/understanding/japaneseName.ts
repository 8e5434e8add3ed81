const han = "\\p{Script=Han}々";
const kana = "\\p{Script=Katakana}ー";

/** A name before "さん": "田中さん", "田中 太郎様", "オスカー・ニールさん". */
const honoured = new RegExp(
  `((?:[${han}]{1,4} ?[${han}]{1,4}|[${kana}]{2,12}(?:[・=][${kana}]{2,12})?|[${han}]))(?= ?(?:さん|さま|様|氏|くん|ちゃん))`,
  "u",
);
/** People by what they are: whoever is called so is not named. */
const byRole =
  /^(?:皆|客|御客|誰|何方|担当|担当者|管理者|上司|同僚|部下|先輩|後輩|新人|社員|新入社員|従業員|部長|課長|係長|社長|業者|友人|ユーザー?|ベンダー|エンジニア|スタッフ|メンバー)$/u;

/** Words of the field and of questions: what holds one of them is no name. */
const ofTheField =
  /アカウント|アクセス|アプリ|ユーザ|エラー|エントリ|ログ|ジョブ|サイクル|サイン|スキップ|スコープ|フィルタ|プロビ|グループ|ロール|テナント|トークン|ライセンス|パスワード|メール|アドレス|システム|サービス|ヘルプ|テスト|データ|クラウド|ディレクトリ|マッピング|ケース|メモ|ボット|カード|検疫|資格|接続|作成|削除|無効|有効|失敗|成功|同期|登録|変更|更新|設定|承認|権限|属性|必須|重複|照合|割り?当|停止|開始|再起動|未|不|理由|原因|状[態況]|確認|詳細|手順|言語|日本|英語|人事|社員|退職|入社|従業員|上司|同僚|部[下署]|会社|全員|全部|担当|管理|今[日朝週月]|[昨一先来]|何|誰|私|自分|はい|いいえ|うん|ええ|なぜ|どう|どこ|だれ|いつ|なに|これ|それ|ここ|です|ます|ませ|でし|まし|くだ|ない|なか|した|する|さあ|もう|まだ|すみ|ありが|わか|しら|たす|やめ|こんに|おは|おねが|お願|もし|ほか|質問|回答|解決|問題|対応|番号|番目|至急|緊急|解除|方法|一覧|対象|検索|表示|追加|送信|入力|利用|使用|可能|必要|不可|不明|期限|終了|完了|処理|実行|結果|内容|依頼|連絡|電話|教|見/u;

const bareName = new RegExp(
  `^(?:[${han}]{1,5}\\p{Script=Hiragana}{0,4}|[${kana}・]{2,16}|\\p{Script=Hiragana}{2,6})$`,
  "u",
);

/** Somebody named with "さん" or "様" in a Japanese sentence. */
export function honouredName(sentence: string): string | undefined {
  const name = honoured.exec(sentence)?.[1]?.trim();
  return name === undefined || byRole.test(name) || ofTheField.test(name) ? undefined : name;
}

/** Whether a word, that no Japanese sentence stands around, may be a name: "田中", "さくら". */
export function mayBeJapaneseName(word: string): boolean {
  return bareName.test(word) && !byRole.test(word) && !ofTheField.test(word);
}
