import { isChatSentence } from "../../../bot/logs/chatSentence";

describe("isChatSentence", () => {
  it.each([
    ["why is audrey@contoso.com not in Salesforce", true],
    ["nobody in Workplace since this morning, any idea?", true],
    ["when will Ben get access to Slack", true],
    ["When a user is imported, the matching property is missing", false],
    ["Could not load file or assembly", false],
    ["could you look at Slack", true],
    ["I want to talk to someone", true],
    ["users are skipped in our SCIM app", true],
    ["im not able to sign in to Slack", true],
    ["she does not have permission to open it", true],
    ["Das Objekt ist im Quellsystem nicht aktiv.", false],
    ["Mein Passwort ist abgelaufen", true],
    ["wieso ist das Token ungültig", true],
    ["mon mot de passe a expiré", true],
    ["L'attribut est introuvable.", false],
    ["no puedo entrar, mi usuario no existe", true],
    ["El atributo no existe.", false],
    ["彼女のアカウントが見つかりません", true],
    ["属性の値が無効です。", false],
    ["my account has invalid credentials", true],
    ["Guest invitations not allowed for your company.", false],
    ["We received this unexpected response from your application", false],
    ["While attempting to validate our authorization to access your application", false],
    ["Error Message: Is the agent running? Please check.", false],
    ["Skip reason: NotEffectivelyEntitled, can you help me?", false],
  ])("%j: %s", (text, expected) => {
    expect(isChatSentence(text)).toBe(expected);
  });
});
