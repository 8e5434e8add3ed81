import { describeLanguage, type Talk } from "./inLanguage";

const atTheDesk: readonly Talk[] = [
  [
    "what people say is looked into, and is neither a name nor an error message",
    [
      ["プロビジョニングが始まらない", { says: "どのアプリケーションですか" }],
      ["Zoom", { app: "Zoom", says: "Zoom: オフ" }],
      ["彼女のアカウントが見つかりません", { says: "どのアプリケーションですか" }],
    ],
  ],
  [
    "a question is answered in Japanese, and so are those about the card",
    [
      ["こんにちは", { says: "どのユーザーの、どのアプリケーション" }],
      ["ヘルプ", { says: "「担当者と話す」" }],
      [
        "audrey@contoso.comがSalesforceにいないのはなぜですか？",
        {
          cause: "outOfScopeByFilter",
          user: "Audrey Oliver",
          says: /設定によりスキップ\n[^]*スコープ フィルター[^]*対象外です[^]*department EQUALS「Sales」が条件ですが、値は「Marketing」です[^]*次にできること/,
          buttons: ["もう一度確認", "担当者と話す"],
        },
      ],
      ["なぜ？", { says: "値は「Marketing」です" }],
      ["どうすればいいですか", { says: "departmentの修正を依頼します" }],
      ["ログの手順を表示", { says: "EntrySynchronizationScoping" }],
      ["Grace Kimは？", { user: "Grace Kim", cause: "alreadyInSync", says: "同期済み" }],
      ["彼女の同僚は？", { says: "Salesforceについて、どのユーザーをお調べしますか" }],
      ["どういう意味ですか？", { says: "一人ひとりのエントリ" }],
      ["ありがとうございます", { says: "どういたしまして" }],
    ],
  ],
  [
    "names are found beside particles, and in full-width letters",
    [
      [
        "Chiara RussoのアカウントがAtlassian Cloudにありません",
        { user: "Chiara Russo", cause: "nestedGroupOnly", says: "グループの入れ子" },
      ],
      ["なぜJonas WeberさんはServiceNowにいないのですか", { user: "Jonas Weber" }],
      [
        "Ｂｅｎ ＣａｒｔｅｒがＦａｂｒｉｋａｍ Ｅｘｐｅｎｓｅｓに割り当てられていません",
        { user: "Ben Carter", cause: "notAssigned", says: "割り当てなし" },
      ],
      [
        "セールスフォースにAudrey Oliverさんがいません",
        { user: "Audrey Oliver", app: "Salesforce" },
      ],
    ],
  ],
  [
    "no word of Japanese is a name",
    [
      [
        "Zoomへのプロビジョニングが始まりません",
        { app: "Zoom", says: "Zoomへのプロビジョニングはオフ" },
      ],
      ["同僚がAtlassian Cloudに入れません", { says: "どのユーザーをお調べしますか" }],
      ["どのくらい時間がかかりますか", { says: "お名前を読み取れませんでした" }],
      ["Chiara Russoです", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "namesakes are chosen in words too",
    [
      ["Alex ChenがSalesforceにいません", { says: "該当する方が複数います" }],
      ["二番目です", { user: "Alex Chen", app: "Salesforce" }],
    ],
  ],
  [
    "an application that nobody knows is asked for",
    [
      [
        "Ben CarterのアカウントがFigmaにありません",
        { says: "「Figma」という名前のアプリケーションは見つかりません" },
      ],
      ["Fabrikam Expensesです", { user: "Ben Carter", cause: "notAssigned" }],
    ],
  ],
  [
    "codes are explained, whatever stands beside them",
    [
      ["EntryConflictとは何ですか", { source: "paste", says: "お送りいただいた内容" }],
      ["エラーコードはInsufficientRightsです", { cause: "insufficientRights" }],
      ["ZoomでDuplicateTargetEntriesが出ました。Grace Kimです", { user: "Grace Kim", app: "Zoom" }],
    ],
  ],
  [
    "what is no name of an application is not looked for as one",
    [
      ["新入社員のアカウントができていません", { says: "どのアプリケーションですか" }],
      ["今日の天気は？", { not: /という名前の/ }],
      ["キャンセルします", { says: "ここで中止しました" }],
    ],
  ],
  [
    "the language is changed in the chat, and again",
    [
      ["言語を変更", { says: "どの言語にしますか", buttons: ["English", "日本語"] }],
      ["[English]", { says: "I speak English from now on." }],
      ["Why is Ben Carter not in Fabrikam Expenses?", { says: "Not assigned" }],
      ["日本語でお願いします", { says: "これからは日本語でお答えします。" }],
      ["英語", { says: "I speak English from now on." }],
      ["日本語", { says: "日本語でお答えします" }],
      ["最初から", { says: "最初から始めましょう。" }],
    ],
  ],
  [
    "what is kept an eye on is listed and stopped",
    [
      ["フォロー一覧", { says: "いま見守っているものはありません" }],
      ["Jonas WeberがServiceNowにいません", { user: "Jonas Weber" }],
      ["[完了したら知らせる]", { says: "ServiceNowでのJonas Weberの状況を見守り" }],
      ["フォロー中", { says: "次のものを見守っています" }],
      ["フォローを停止", { says: "見守るのを終了しました" }],
    ],
  ],
];

const employees: readonly Talk[] = [
  [
    "the own account, a case for the engineers, and English on demand",
    [
      ["こんにちは", { says: "アカウントが見つからないのは、どのアプリケーションですか" }],
      [
        "なぜ私のアカウントがSalesforceにないのですか",
        {
          family: "out_of_scope_filter",
          says: /^Salesforceのアカウント: 設定どおりです\n.*特定の方/,
          not: /スコープ|department|Marketing|属性/,
        },
      ],
      ["いつ使えますか", { says: "用途をヘルプデスクに伝えてください" }],
      [
        "担当者と話したいです",
        { says: "エンジニアに引き継ぎます", buttons: ["送信", "コメントを追加", "キャンセル"] },
      ],
      ["コメントを追加", { says: "何を伝えますか" }],
      ["営業支援に使います", { says: "「営業支援に使います」", buttons: ["送信"] }],
      ["はい", { says: /^ケース\d+をエンジニアに引き継ぎました/ }],
      ["状況", { says: "対応待ちです" }],
      ["キャンセル", { says: "取り下げますか" }],
      ["いいえ", { says: "そのままです" }],
      ["英語でお願いします", { says: "I speak English from now on." }],
      ["Check again", { says: "Salesforce is set up for certain people" }],
      ["日本語で", { says: "これからは日本語でお答えします。" }],
    ],
  ],
  [
    "others are not looked up, named or not",
    [
      ["同僚がSalesforceに入れません", { says: "お調べできるのはご自身のアカウントだけです" }],
      [
        "ben@contoso.comがSalesforceにいません",
        { says: "お調べできるのはご自身のアカウントだけです", buttons: ["自分のアカウントを確認"] },
      ],
      ["Ben CarterさんのアカウントがSalesforceにない", { says: "ご自身のアカウントだけです" }],
    ],
  ],
  [
    "what does not work is looked up as one's own",
    [
      ["Salesforceに入れません", { app: "Salesforce", says: "Salesforceのアカウント" }],
      ["Boxのアカウントがない", { app: "Box", says: "Boxへのアクセス権がまだ付与されていません" }],
    ],
  ],
];

describeLanguage({
  name: "Japanese",
  locale: "ja-JP",
  atTheDesk,
  employees,
  aCase: {
    until: [
      ["なぜ私のアカウントがSalesforceにないのですか？", { app: "Salesforce" }],
      [
        "担当者と話す",
        {
          says: /エンジニアに引き継ぎます。\n- 依頼者：Olivia Brown\n[^]*その根拠：[^]*\d行/,
          buttons: ["送信", "コメントを追加", "キャンセル"],
        },
      ],
      ["コメントを追加", { says: "何を伝えますか" }],
      ["月曜日までに必要です。", { says: "追加のコメント：「月曜日までに必要です。」" }],
      ["送信", { says: /^ケース\d+をエンジニアに引き継ぎました/ }],
      ["状況", { says: /^ケース\d+は.*から対応待ちです。担当はまだ決まっていません/ }],
    ],
    card: /新しいケースです。\nケース\d+ · Olivia Brown · Salesforce: [^]*から対応待ち[^]*本人のコメント:\n- 月曜日までに必要です。/,
    take: "対応する",
    resolve: "解決済みにする",
    taken: { engineer: "の担当になりました", person: "の対応を始めました" },
    meanwhile: [
      ["状況", { says: "に対応中です" }],
      ["キャンセル", { says: "取り下げますか", buttons: ["はい、取り下げます"] }],
      ["いいえ、残します", { says: "そのままです" }],
    ],
    solved: "問題は解決しましたか",
    after: [
      ["はい", { says: "対応はいかがでしたか" }],
      ["5", { says: "ありがとうございます" }],
    ],
  },
  followed: [
    ["なぜ私のアカウントがDropbox Businessにないのですか？", { buttons: ["完了したら知らせる"] }],
    ["完了したら教えてください", { says: "Dropbox Businessでのご自身の状況を見守り" }],
    [
      "フォロー一覧",
      { says: "次のものを見守っています", buttons: ["停止：ご自身、Dropbox Business"] },
    ],
    ["フォローを停止", { says: "見守るのを終了しました" }],
  ],
  guided: [
    [
      "Zoomへのプロビジョニングが始まりません",
      { says: /読み取る権限[^]*現在の状態は何と表示/, buttons: ["わからない"] },
    ],
    ["検疫です", { says: "検疫の理由は何と表示" }],
    ["戻る", { says: "現在の状態は何と表示" }],
    ["[検疫]", { says: "検疫の理由は何と表示" }],
    ["わかりません", { cause: "jobQuarantined", says: "検疫中" }],
  ],
});
