import { commandOf } from "../../../dialogs/understanding/commands";

describe("commandOf", () => {
  it.each([
    ["help", "help"],
    ["Help!", "help"],
    ["?", "help"],
    ["cancel", "cancel"],
    ["Never mind.", "cancel"],
    ["start over", "startOver"],
    ["thank you", "thanks"],
    ["Hi there", "hello"],
    ["talk to a person", "human"],
    ["I want to talk to a human", "human"],
    ["can i talk to a person", "human"],
    ["is there any real person", "human"],
    ["I need manual customer service", "human"],
    ["please connect me to an engineer", "human"],
    ["could I speak to someone about this, I cannot wait", "human"],
    ["escalate", "human"],
    ["open a case", "human"],
    ["Delete my data", "deleteData"],
    ["please delete all my data", "deleteData"],
    ["forget everything you know about me", "deleteData"],
    ["meine Daten löschen", "deleteData"],
    ["Supprimer mes données", "deleteData"],
    ["Borrar mis datos", "deleteData"],
    ["私のデータを削除してください", "deleteData"],
    ["Hilfe", "help"],
    ["Was kannst du?", "help"],
    ["Abbrechen", "cancel"],
    ["Vielen Dank!", "thanks"],
    ["Ich möchte mit einem Menschen sprechen", "human"],
    ["Guten Morgen", "hello"],
    ["Aide", "help"],
    ["Annuler", "cancel"],
    ["Merci beaucoup", "thanks"],
    ["Je voudrais parler à une personne, s'il vous plaît", "human"],
    ["¡Ayuda!", "help"],
    ["empezar de nuevo", "startOver"],
    ["Quiero hablar con una persona", "human"],
    ["ヘルプ", "help"],
    ["キャンセル", "cancel"],
    ["ありがとうございます。", "thanks"],
    ["担当者と話したいです", "human"],
  ] as const)("%s -> %s", (text, command) => {
    expect(commandOf(text)).toBe(command);
  });

  it.each([
    "why is audrey@contoso.com not in Salesforce",
    "help me find out why Ben is not in Slack",
    "the engineer group is not provisioned",
    "my colleague is missing in Workday",
    "a person is missing in Salesforce",
    "cancel the account of Ben in Slack",
    "delete my account in Slack",
    "talk to a person ".repeat(20),
    "Je dois parler avec Audrey de Salesforce",
    "Quiero hablar con Audrey",
    "Warum ist Audrey nicht in Salesforce?",
    "para qué sirve Salesforce",
    "",
  ])("no command: %s", (text) => {
    expect(commandOf(text)).toBeUndefined();
  });
});
