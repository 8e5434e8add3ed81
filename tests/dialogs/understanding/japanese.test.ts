import { applicationTerm } from "../../../dialogs/understanding/applicationTerm";
import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { intentByRule } from "../../../dialogs/understanding/intentRules";
import { nameIn } from "../../../dialogs/understanding/nameIn";
import { isAboutOther, personReply } from "../../../dialogs/understanding/personMention";
import { furtherIn } from "../../../dialogs/understanding/several";
import { spacedJapanese, wordCount } from "../../../dialogs/understanding/spacedJapanese";
import { namesSomebody, understand } from "../../../dialogs/understanding/understand";
import { isAboutEverybody, isFromHr, standsStill } from "../../../dialogs/understanding/wording";

const apps = createApplicationIndex(
  [
    "Salesforce",
    "Slack",
    "Zoom",
    "Fabrikam Expenses",
    "Workday to Active Directory",
    "勤怠管理システム",
  ].map((displayName, id) => ({ id: `${id}`, displayName })),
);

function read(text: string): { person: string | undefined; app: string | undefined } {
  const { person, app } = understand(text, apps);
  return {
    person: person?.who === "other" ? person.term.value : person?.who,
    app: app.fits === "one" ? app.app.displayName : undefined,
  };
}

describe("whom and which application a Japanese sentence names", () => {
  it.each([
    ["Oscar NeilのアカウントがZoomにありません", "Oscar Neil", "Zoom"],
    ["なぜ私のアカウントがSalesforceにないのですか", "self", "Salesforce"],
    ["audrey@contoso.comがSalesforceにいないのはなぜですか？", "audrey@contoso.com", "Salesforce"],
    ["なぜAudrey OliverさんはSalesforceにいないのですか", "Audrey Oliver", "Salesforce"],
    ["SalesforceにAudrey Oliverがいません", "Audrey Oliver", "Salesforce"],
    ["ＳａｌｅｓｆｏｒｃｅにＡｕｄｒｅｙ Ｏｌｉｖｅｒがいません", "Audrey Oliver", "Salesforce"],
    ["ChiaraのアカウントはSlackで作成されましたか", "Chiara", "Slack"],
    ["oscar neilさんがZoomに入れない", "oscar neil", "Zoom"],
    ["Ben CarterはFabrikam Expensesに割り当てられていますか", "Ben Carter", "Fabrikam Expenses"],
    ["「Grace Kim」がSlackに見つかりません", "Grace Kim", "Slack"],
    ["田中さんのアカウントがZoomにありません", "田中", "Zoom"],
    ["新入社員の田中 太郎さんがSlackに登録されていません", "田中 太郎", "Slack"],
    ["オスカー・ニールさんがSlackにいません", "オスカー・ニール", "Slack"],
    ["社員番号21451のアカウントがない", "21451", undefined],
    ["Salesforceにサインインできません", undefined, "Salesforce"],
    ["Salesforceのアカウントがありません", undefined, "Salesforce"],
    ["セールスフォースに入れません", undefined, "Salesforce"],
    ["ズームのアカウントがない", undefined, "Zoom"],
    ["勤怠管理システムに私のアカウントがありません", "self", "勤怠管理システム"],
    ["システムが動きません", undefined, undefined],
    ["同僚がSalesforceに入れません", undefined, "Salesforce"],
    ["SlackにSSOでサインインできません", undefined, "Slack"],
    ["アカウントが見つかりません", undefined, undefined],
    ["プロビジョニングが始まりません", undefined, undefined],
    ["VPNがつながりません", undefined, undefined],
    ["皆さんお疲れ様です", undefined, undefined],
    ["お客様のアカウントがありません", undefined, undefined],
    ["検疫 解除 方法", undefined, undefined],
    ["Why is 田中 さくら not in Zoom?", "田中 さくら", "Zoom"],
    ["Warum fehlt 田中太郎 in Slack?", "田中太郎", "Slack"],
  ])("%s", (text, person, app) => {
    expect(read(text)).toEqual({ person, app });
  });

  it.each([
    ["Ben MarshのアカウントがFigmaにありません", "Ben Marsh", "Figma"],
    ["FigmaにBen Marshがいません", "Ben Marsh", "Figma"],
    ["Ben MarshさんにFigmaのアカウントがありません", "Ben Marsh", "Figma"],
    ["ben@contoso.comがFigmaに見つかりません", "ben@contoso.com", "Figma"],
    ["私のFigmaのアカウントはどこですか", undefined, "Figma"],
    ["なぜ私はFigmaに入れないのですか", undefined, "Figma"],
    ["Ben Marshにはアカウントがありません", "Ben Marsh", undefined],
    ["Ben Marshのアカウントがありません", "Ben Marsh", undefined],
    ["Ben Marshについて教えて", "Ben Marsh", undefined],
  ])("%s: an application that nobody knows", (text, person, appTerm) => {
    const understood = understand(text, apps);
    expect(understood.appTerm).toBe(appTerm);
    expect(understood.person).toMatchObject(
      person === undefined ? { who: "self" } : { term: { value: person } },
    );
  });

  it.each([
    ["Ben CarterとChiara RussoがSlackにいません", ["Chiara Russo"], []],
    ["Ben Carterさん、Chiara RussoさんがSlackにいません", ["Chiara Russo"], []],
    ["Ben CarterがSlackとZoomにいません", [], ["Zoom"]],
    ["ben@contoso.comとchiara@contoso.comがいません", ["chiara@contoso.com"], []],
    ["Ben CarterとSlackについて", [], []],
  ])("%s: what else it names", (text, people, others) => {
    const further = furtherIn(text, understand(text, apps), apps);
    expect(further.people.map((one) => one.who === "other" && one.term.value)).toEqual(people);
    expect(further.apps.map(({ displayName }) => displayName)).toEqual(others);
  });

  it.each([
    ["Audrey Oliverです", "Audrey Oliver"],
    ["audrey oliver です。", "audrey oliver"],
    ["田中太郎", "田中太郎"],
    ["田中太郎さんです", "田中太郎"],
    ["田中 さくら", "田中 さくら"],
    ["はい", undefined],
    ["お願いします", undefined],
    ["２１４５１", "21451"],
    ["わかりません", undefined],
    ["アカウント", undefined],
    ["どういう意味ですか", undefined],
  ])("%s as the answer to who it is", (text, name) => {
    const mention = personReply(text);
    expect(mention?.who === "other" ? mention.term.value : undefined).toBe(name);
  });

  it.each([
    ["Figmaです", "Figma"],
    ["Figma Professional", "Figma Professional"],
    ["勤怠管理", "勤怠管理"],
    ["はい", undefined],
    ["今日の天気は？", undefined],
    ["one two three four five", undefined],
    ["", undefined],
  ])("%s as the answer to which application it is", (text, term) => {
    expect(applicationTerm(text)).toBe(term);
  });

  it("finds nobody in what is no name", () => {
    const words = ["アカウントの作成", "検疫状態", "接続エラー", "スコープ フィルター", "至急確認"];
    expect(words.filter((word) => nameIn(word) !== undefined)).toEqual([]);
  });
});

describe("what Japanese words are about", () => {
  it.each([
    ["同僚がSlackに入れません", true],
    ["上司のアカウントがありません", true],
    ["ServiceNowに入れず、上司に今日中に処理するように言われて困っています", false],
    ["上司にアカウントがありません", true],
    ["私のアカウントがありません", false],
    ["私の同僚のアカウントがありません", true],
    ["アカウントがありません", false],
  ])("%s: somebody else, not named", (text, expected) => {
    expect(isAboutOther(text)).toBe(expected);
  });

  it.each([
    ["プロビジョニングが開始されません", true],
    ["プロビジョニングが始まりません", true],
    ["同期が進んでいません", true],
    ["プロビジョニングは動いています", false],
    ["サイクルが始まっています", false],
    ["同期が止まっています", true],
    ["ジョブが動いていない", true],
    ["検疫状態です", true],
    ["プロビジョニングが無効になっています", true],
    ["アカウントが無効になっています", false],
    ["アカウントがありません", false],
  ])("%s: the service stands still", (text, expected) => {
    expect(standsStill(text)).toBe(expected);
  });

  it.each([
    ["誰もSlackに入れません", true],
    ["全員のアカウントがない", true],
    ["すべてのユーザーが失敗", true],
    ["皆様", false],
    ["私だけ入れない", false],
  ])("%s: everybody", (text, expected) => {
    expect(isAboutEverybody(text)).toBe(expected);
  });

  it.each([
    ["アカウントがありません", "general_not_provisioned"],
    ["Salesforceにログインできない", "general_not_provisioned"],
    ["新入社員のアカウントができていません", "cloud_hr_single_user"],
    ["退職者のアカウントが残っています", "deprovisioning"],
    ["検疫を解除したい", "quarantine"],
    ["メールが検疫されました", undefined],
    ["資格情報の更新方法は？", "credentials"],
    ["Boxの同期がスキップされます", "users_skipped"],
    ["VPNに入れません", "out_of_scope"],
    ["パスワードを忘れました", "out_of_scope"],
    ["今日の天気は？", undefined],
    ["アカウントはあります", undefined],
    ["Salesforceに入れました", undefined],
  ])("%s: by rule", (text, intent) => {
    expect(intentByRule(text)).toBe(intent);
  });

  it("is about people from HR where new people are", () => {
    expect([isFromHr("新入社員のアカウントがない"), isFromHr("社員のアカウント")]).toEqual([
      true,
      false,
    ]);
  });

  it("names somebody surely only where a name stands", () => {
    const texts = [
      "Audrey OliverがSlackにいない",
      "アカウントがSlackにない",
      "同僚がSlackにいない",
    ];
    expect(texts.map((text) => namesSomebody(understand(text, apps)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("spacedJapanese", () => {
  it.each([
    ["ZoomにOscar Neilがいない", "Zoom に Oscar Neil がいない"],
    ["ＺＯＯＭ１", "ZOOM1"],
    ["「Zoom」と、Slack。", " Zoom と , Slack. "],
    ["Why isn’t Zoé in “Box”…", "Why isn’t Zoé in “Box”…"],
  ])("%s", (text, expected) => {
    expect(spacedJapanese(text)).toBe(expected);
  });

  it("counts words of Japanese by their length", () => {
    expect([wordCount("Google Workspace"), wordCount("なぜですか"), wordCount("Zoomです")]).toEqual(
      [2, 2, 2],
    );
  });
});
