import { isAskingOfOthers } from "../../../dialogs/understanding/asksOfOthers";

describe("who asks whether others have the same", () => {
  it.each([
    "is it just me or is salesforce broken for everyone",
    "is Slack down for everybody?",
    "I can't get into Slack, am I the only one?",
    "no access to Zoom, do others have this problem too?",
    "Slack geht nicht, ist das nur bei mir?",
    "Ist Slack bei allen kaputt?",
    "Slack ne marche pas, c'est que moi ou pour tout le monde ?",
    "Slack no funciona, ¿solo yo o a todos?",
    "Slackに入れません。私だけですか",
  ])("%j", (text) => {
    expect(isAskingOfOthers(text)).toBe(true);
  });

  it.each([
    "I just need Slack",
    "give me Slack only",
    "my colleagues have Slack, I don't",
    "everyone in my team uses Slack",
    "ich brauche Slack für alle Projekte",
    "私のSlackのアカウントがありません",
  ])("not %j", (text) => {
    expect(isAskingOfOthers(text)).toBe(false);
  });
});
