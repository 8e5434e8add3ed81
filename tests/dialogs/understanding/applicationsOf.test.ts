import { applicationsOf } from "../../../dialogs/understanding/applicationsOf";

describe("applicationsOf", () => {
  it.each([
    ["in which apps is Audrey?", "audrey"],
    ["which apps does Audrey Oliver have?", "audrey oliver"],
    ["what applications does Ben have access to", "ben"],
    ["list the applications of Ben Carter", "ben carter"],
    ["In welchen Anwendungen ist Audrey?", "audrey"],
    ["Welche Anwendungen hat Audrey Oliver?", "audrey oliver"],
    ["Dans quelles applications est Audrey ?", "audrey"],
    ["Quelles applications a Audrey ?", "audrey"],
    ["¿En qué aplicaciones está Audrey?", "audrey"],
    ["¿Qué aplicaciones tiene Ben Carter?", "ben carter"],
    ["Audreyさんはどのアプリに入っていますか", "audrey"],
  ])("%j asks for those of %s", (text, whose) => {
    expect(applicationsOf(text)).toEqual({ whose, ofOther: false, ofSelf: false });
  });

  it.each([
    "which apps does she have",
    "in which apps is he",
    "show me her apps",
    "Welche Anwendungen hat sie?",
    "Quelles applications a-t-elle ?",
    "¿Qué aplicaciones tiene?",
  ])("%j asks for those of somebody else", (text) => {
    expect(applicationsOf(text)).toEqual({ ofOther: true, ofSelf: false });
  });

  it.each([
    "in which apps am I?",
    "which apps do I have",
    "Welche Anwendungen habe ich?",
    "Dans quelles applications suis-je ?",
    "¿Qué aplicaciones tengo?",
    "私はどのアプリに入っていますか",
  ])("%j asks for one's own", (text) => {
    expect(applicationsOf(text)).toEqual({ ofOther: false, ofSelf: true });
  });

  it.each([
    "which apps are in quarantine?",
    "which apps are broken",
    "which apps do you support?",
    "which app is it",
    "why is Audrey not in Salesforce?",
    "Welche Anwendungen sind betroffen?",
    "Quelles applications sont en panne ?",
    "what is her department",
    "quelles applications y a-t-il",
    "welche Anwendungen sind da",
    "qué aplicaciones hay",
  ])("%j asks for none", (text) => {
    expect(applicationsOf(text)).toBeUndefined();
  });
});
