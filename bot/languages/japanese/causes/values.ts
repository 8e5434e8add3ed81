import { type CauseTranslations } from "../../translation";

/** Causes in Japanese: a value of somebody that is called wrong. */
export const values = {
  valueWrongAtSource: {
    state: "元データの誤り",
    line: "{target}に送られる「{valueWord}」は元データの値そのものです。{person}の元データを直す必要があります。",
    employeeLine:
      "{target}の「{valueWord}」は会社の記録から送られており、記録がその値になっています。",
    next: {
      employee: [
        "人事部門またはヘルプデスクに「{valueWord}」の訂正を依頼してください。次の更新で{app}に反映されます。",
      ],
      helpdesk: [
        "?cloud {source}を管理元で訂正してください：Entra ID > Users > {person} > Properties、またはその値を書き込む人事システム。",
        "?synced このアカウントはActive Directoryから同期されています。{source}をそこ、またはその値を書き込む人事システムで訂正してもらってください。",
        "?hr {hr}で{source}を訂正してもらってください。{hr}は読み取れないため、そちらで比べてください。",
        "変更は次のサイクルで自動的に反映されます（通常40分以内）。",
      ],
      engineer: [
        "?cloud ユーザーの{source}、またはそれを書き込むシステムを訂正してください。",
        "?synced onPremisesSyncEnabledがtrueです。Active Directoryで{source}を訂正し、まずディレクトリ同期を待ってください。",
        "?hr {hr}の{source}を最新のログエントリのインポート手順と比べてください。",
        "空の値は送られません。{source}に別の値が入るまで、{app}は古い値のままです。",
      ],
    },
  },
  valueIsConstant: {
    state: "全員同じ値",
    line: "{app}の「{valueWord}」は全員同じ値「{value}」になります。ディレクトリは参照されません。",
    employeeLine: "{app}では「{valueWord}」が全員同じになるよう設定されています。",
    next: {
      employee: [
        "記録に問題はありません。{app}で自分の「{valueWord}」が必要な場合は、ヘルプデスクに伝えてください。",
      ],
      helpdesk: [
        "これが意図どおりか、{app}の責任者に確認してください：Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}。",
        "各人の値を送るには、マッピングの種類をDirectにする必要があります。保存すると完全なサイクルが始まります。",
      ],
      engineer: [
        "{attribute}のマッピングの種類はConstantです。Directまたは式に変更してください。保存すると完全なサイクルが始まり、全員分が書き込まれます。",
      ],
    },
  },
  valueFromAnother: {
    state: "別の値から作成",
    line: "{app}の「{valueWord}」はディレクトリの値そのものではありません。{attribute}は{how}から作られます。",
    employeeLine: "{app}の「{valueWord}」はそのままではなく、ほかの情報から作られています。",
    next: {
      employee: [
        "{app}の「{valueWord}」が本来どうあるべきかをヘルプデスクに伝えてください。何から作られているかを確認できます。",
      ],
      helpdesk: [
        "これが意図どおりか、{app}の責任者に確認してください：Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}。",
        "意図どおりなら、元の値（{source}）を訂正してください。次のサイクルで反映されます。",
      ],
      engineer: [
        "式ビルダーで、{person}の値を使って{attribute}のマッピングを確認してください。式の名前は大文字と小文字を区別します。",
        "マッピングを変更して保存すると完全なサイクルが始まります。{source}の訂正だけなら不要です。",
      ],
    },
  },
  valueOnlyAtCreation: {
    state: "作成時のみ書き込み",
    line: "{app}の「{valueWord}」はアカウントの作成時にだけ書き込まれます。{person}のその後の変更は届きません。",
    employeeLine:
      "{app}の「{valueWord}」はアカウントの作成時に送られたもので、その後の変更は送られません。",
    next: {
      employee: [
        "{app}側で「{valueWord}」を変更してもらうよう、ヘルプデスクに依頼してください。自動では変わりません。",
      ],
      helpdesk: [
        "{app}の担当者に、{app}側で変更してもらってください。",
        "変更も反映させるには：Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute} > Apply this mapping: Always。保存すると完全なサイクルが始まります。",
      ],
      engineer: [
        "{attribute}のflowTypeはObjectAddOnly（Apply this mapping: Only during object creation）です。Alwaysにしてください。保存すると完全なサイクルが始まり、全員分が書き込まれます。",
      ],
    },
  },
  valueNotMapped: {
    state: "送られていない",
    line: "プロビジョニングは{target}に「{valueWord}」を送りません。そこにある値はプロビジョニングが書いたものではありません。",
    employeeLine: "{target}は会社の記録から「{valueWord}」を受け取っていません。",
    next: {
      employee: [
        "できる場合は{target}側でご自身で変更するか、{target}の担当者をヘルプデスクに尋ねてください。",
      ],
      helpdesk: [
        "{target}側で訂正してもらってください。誰か（{person}の可能性もあります）がそこで入力したものです。",
        "送る必要がある場合は、{app}の責任者がマッピングを追加できます：Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Add New Mapping。保存すると完全なサイクルが始まります。",
      ],
      engineer: [
        "{source}から、そこに表示されるターゲット属性へのマッピングを追加してください。ターゲットのスキーマにない属性は、先にShow advanced optionsで追加します。",
        "サインイン時にSAMLクレームが書き込むこともあります：Single sign-on > Attributes & Claims。",
      ],
    },
  },
  valueNotCompared: {
    state: "未比較",
    line: "{person}の「{valueWord}」を比べられませんでした。{attribute}の元（{source}）は読み取っていません。",
    employeeLine: "「{valueWord}」を会社の記録と比べられませんでした。",
    next: {
      employee: ["ヘルプデスクが比べられます。{app}の表示と正しい値を伝えてください。"],
      helpdesk: [
        "Entra ID > Users > {person} > Propertiesを、最新のログエントリのModified propertiesと比べてください。",
        "作り方はEntra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}にあります。",
      ],
      engineer: [
        "Provision on demandのPerform actionで、{person}の{attribute}に設定される値が分かります（ターゲットに書き込みます）。",
        "作り方はEntra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}にあります。",
      ],
    },
  },
  valueChangeWaiting: {
    state: "変更の反映待ち",
    line: "ディレクトリでは{person}の「{valueWord}」はすでに「{value}」ですが、{app}にはまだ送られていません。",
    employeeLine: "「{valueWord}」は変更されましたが、{app}はその後まだ更新されていません。",
    next: {
      employee: [
        "?nextAt 次の更新は{nextAt}までに始まる見込みで、通常は数分で終わります。",
        "!nextAt 2時間後も古いままの場合は、ヘルプデスクに知らせてください。",
      ],
      helpdesk: [
        "?nextAt お待ちください。次のサイクルは{nextFromAt}から{nextAt}の間に始まる見込みです。",
        "?overdueAt サイクルは{overdueAt}から遅れています。Entra ID > Enterprise apps > {app} > Provisioning > Current statusを確認してください。",
        "待てない場合：Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand。",
        "2サイクル過ぎても古いままの場合は、エンジニアにログの手順の確認を依頼してください。",
      ],
      engineer: [
        "最新エントリのmodifiedPropertiesを{attribute}と比べてください。Provision on demandは{person}をすぐに評価します（ターゲットに書き込みます）。",
        "2サイクル後もエントリがない変更は検出されていません。ジョブを再起動すると全員が評価されます。",
      ],
    },
  },
  valueSentAsItIs: {
    state: "そのまま送信済み",
    line: "{person}の「{valueWord}」として、{app}にはディレクトリの値「{value}」が送られています。",
    employeeLine: "「{valueWord}」として、{app}には会社の記録の値「{value}」が送られています。",
    next: {
      employee: [
        "それが誤りなら、人事部門またはヘルプデスクに訂正を依頼してください。次の更新で{app}に反映されます。",
        "それが正しいなら、{app}が独自の値を表示しています。{app}のプロフィールを確認するか、{app}の担当者をヘルプデスクに尋ねてください。",
      ],
      helpdesk: [
        "?cloud それが誤りなら、Entra ID > Users > {person} > Properties、またはその値を書き込む人事システムで{source}を訂正してください。",
        "?synced それが誤りなら、同期元のActive Directory、またはその値を書き込む人事システムで{source}を訂正してください。",
        "それが正しいなら、誰かが{app}側で変更したか、{app}が{attribute}以外の項目を表示しています。どれかは{app}の管理者が確認できます。",
      ],
      engineer: [
        "ターゲット側の変更は検出されません。Provision on demandは改めて比べ、違っていれば{attribute}を書き直します。",
        "サインイン時にSAMLクレームが上書きすることもあります：Single sign-on > Attributes & Claims。",
      ],
    },
  },
} as const satisfies CauseTranslations;
