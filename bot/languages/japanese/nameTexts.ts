import { type Texts } from "../englishTexts";
import { type nameTexts as english } from "../nameTexts";

/** What the bot says in Japanese to help who does not know a name; a part of `texts`. */
export const nameTexts = {
  addressNotFound:
    "「{term}」をサインイン名またはメール アドレスとする方は、ディレクトリにいません。表記を確認するか、氏名を入力してください。",
  addressNotFoundAgain:
    "「{term}」もディレクトリにあるアドレスではありません。氏名でも構いません。「Entra ID > Users > All users」で、名前の一部から探せます。",
  personNotFoundOfList: "「{term}」という方は見つからなかったため、ほかの方を続けて確認します。",
  personHelpToName:
    "まず名前を探しましょう。「Entra ID > Users > All users」で名前の一部を検索し、ユーザー プリンシパル名をコピーしてください。または、問い合わせをした方に確認してください。",
  groupHelpToName:
    "まずグループを探しましょう：Entra ID > Groups > All groups、またはEntra ID > Enterprise apps > 該当のアプリケーション > Users and groups。グループのメンバーの名前でもかまいません。",
  appHelp:
    "まずアプリケーションを探しましょう。すべてのアプリケーションは「Entra ID > Enterprise apps」にあります。アカウントがない本人に、どこでサインインするかを確認することもできます。",
  appHelpEmployee:
    "サインインするときに表示される名前か、何に使うものかを入力してください。それでもわからない場合は、担当者が一緒に探します。",
  personWhichHelp:
    "部署とサインイン名で区別できます。問い合わせをした方に確認してください。どなたですか？",
  shownAlready:
    "上のカードがその内容です（{person}、{app}）。同じ名前の別の方でしたら、サインイン名をお知らせください。",
  shownAlreadyOwn: "先ほど確認したのが、ご自身のアカウント（{app}）です。どの点が違いますか？",
  onlyOwnBeside:
    "確認できるのはご自身のアカウントだけです。ほかの方についてはヘルプデスクが確認できます。ご自身のアカウントは次のとおりです。",
  onlyOwnAgain:
    "先ほどお伝えしたとおり、お調べできるのはご自身のアカウントだけです。ほかの方のアカウントはヘルプデスクが確認できます。ご自身のアカウントを確認しますか？",
  whyApp:
    "プロビジョニング ジョブはアプリケーションごとに異なるため、お調べするには名前が必要です。すべてのアプリケーションは「Entra ID > Enterprise apps」にあります。どのアプリケーションですか？",
  whyAppEmployee:
    "アプリケーションとは、アカウントが見つからないプログラムやWebサイトのことです。アカウントはアプリケーションごとに作成されるため、お調べするには名前が必要です。サインインするときに表示される名前は何ですか？",
  whyPerson:
    "ログには一人ひとりのエントリがあるため、どの方のものを確認するかを知る必要があります。フルネーム、サインイン名、またはワーカーIDを入力してください。どなたですか？",
  whyGroup:
    "グループは一つずつお調べするため、グループ名、またはグループのメンバーの名前が必要です。どのグループですか？",
  whyOnlyOwn:
    "アカウントの内容は、ご本人とヘルプデスクだけが確認できます。ご自身のアカウントを確認しますか？",
  timeNoted: "いつからかが分かって助かります。ただ、名前も必要です。",
  mayNotSearchOwn: "どこのアカウントがないのかを、ここでは調べる権限がないため、お尋ねします。",
  personNear: "「{term}」という名前の人は見つかりませんでした。次のうちのどなたかですか？",
  deletedUnread:
    "削除済みのユーザーは確認できませんでした。最近退職した方はそちらにいる可能性があります：Entra ID > Users > Deleted users。",
} as const satisfies Pick<Texts, keyof typeof english>;
