import { isAskingHuman } from "../../../dialogs/understanding/asksHuman";

describe("who asks whether somebody has to be called in", () => {
  it.each([
    "should i escalate?",
    "Should I escalate this to an engineer?",
    "do i need an engineer?",
    "do we really need to open a ticket",
    "is an engineer needed here?",
    "does this need escalation",
    "is it worth escalating",
    "should i tell my manager to escalate?",
    "can my boss do something?",
    "muss da ein techniker ran?",
    "soll ich das meinem chef melden?",
    "Muss ich das eskalieren?",
    "soll ich ein Ticket aufmachen",
    "brauche ich dafür einen Techniker?",
    "Faut-il un technicien ?",
    "dois-je escalader ?",
    "¿Debo escalarlo?",
    "¿hace falta un técnico?",
    "エスカレーションは必要ですか",
    "エンジニアの対応は必要ですか",
  ])("%j", (text) => {
    expect(isAskingHuman(text)).toBe(true);
  });

  it.each([
    "escalate it",
    "I need an engineer",
    "can I talk to an engineer?",
    "please open a ticket",
    "do I need to be assigned?",
    "do I need to wait",
    "should I restart the job",
    "ich brauche einen Techniker",
    "担当者と話したい",
  ])("%j is something else", (text) => {
    expect(isAskingHuman(text)).toBe(false);
  });
});
