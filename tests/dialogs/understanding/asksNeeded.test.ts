import { isAskingNeeded } from "../../../dialogs/understanding/asksNeeded";

describe("who asks which value would do", () => {
  it.each([
    "What would her department have to be?",
    "which value would let him in?",
    "what should her title be then?",
    "what does the filter want?",
    "which department would she need to have",
    "what has to change?",
    "what is the required value",
    "which value is needed?",
    "Was müsste ihre Abteilung sein?",
    "Welcher Wert wäre nötig?",
    "Was verlangt der Filter?",
    "Was müsste sich ändern?",
    "Que devrait être son service ?",
    "Quelle valeur faudrait-il ?",
    "Qu'est-ce qui devrait changer ?",
    "¿Qué departamento tendría que tener?",
    "¿Qué valor haría falta?",
    "¿Qué exige el filtro?",
    "部署が何なら入れますか",
    "どの値が必要ですか",
    "何を変更すればいいですか",
    "which group does she need",
    "Which groups would let him in?",
    "what group must he be in",
    "which role is required?",
    "Welche Gruppen braucht sie?",
    "In welche Gruppe müsste er?",
    "Quel groupe lui faut-il ?",
    "de quel groupe a-t-elle besoin ?",
    "¿Qué grupo le falta?",
    "どのグループが必要ですか",
  ])("%j", (text) => {
    expect(isAskingNeeded(text)).toBe(true);
  });

  it.each([
    "what is her department?",
    "which groups is she in?",
    "welche Gruppen hat er",
    "in welchen Gruppen ist sie",
    "dans quels groupes est-elle ?",
    "¿en qué grupos está?",
    "どのグループに入っていますか",
    "what should I do?",
    "which department does she have?",
    "which attribute is missing?",
    "what do I have to do now",
    "why is she not in",
    "her department should be Sales",
    "was muss ich tun",
    "que dois-je faire",
    "qué tengo que hacer",
    "次に何をすればいいですか",
  ])("not %j", (text) => {
    expect(isAskingNeeded(text)).toBe(false);
  });
});
