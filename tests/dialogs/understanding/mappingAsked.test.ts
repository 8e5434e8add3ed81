import { mappingAsked } from "../../../dialogs/understanding/mappingAsked";

describe("the value whose mapping is asked for", () => {
  it.each([
    ["Which mapping writes title in ", "title"],
    ["what is the expression for surname", "surname"],
    ["What's the rule behind the user name?", "user name"],
    ["show me the mapping for costCenter", "costCenter"],
    ["how is userName built in", "userName"],
    ["how is the display name generated?", "display name"],
    ["where does the department come from", "department"],
    ["what does  map for title", "title"],
    ["which mapping sets extension_a1_costCenter", "extension_a1_costCenter"],
    ["Wie lautet der Ausdruck für den Nachnamen", "Nachnamen"],
    ["Welche Zuordnung füllt title in", "title"],
    ["woher kommt die Abteilung", "Abteilung"],
    ["wie wird der Benutzername gebildet", "Benutzername"],
    ["quelle est l'expression pour le prénom", "prénom"],
    ["d'où vient le département", "département"],
    ["cómo se forma el nombre de usuario en", "nombre de usuario"],
    ["de dónde sale el departamento", "departamento"],
    ["のtitleのマッピングは？", "title"],
    ["部署はどこから来ますか", "部署"],
  ])("%s -> %s", (text, value) => {
    expect(mappingAsked(text)).toBe(value);
  });

  it.each([
    "what is the source of the problem",
    "what is the rule for new starters",
    "where does she come from",
    "how is it going",
    "woher kommt der Fehler",
    "d'où vient le problème",
    "de dónde viene el error",
    "エラーはどこから来ますか",
    "why is Audrey missing",
    "",
    `which mapping writes ${"x".repeat(200)}`,
  ])("not: %s", (text) => {
    expect(mappingAsked(text)).toBeUndefined();
  });
});
