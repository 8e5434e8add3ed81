import {
  isAskingOfAgent,
  isAskingWho,
  isAskingWhoAssigns,
} from "../../../dialogs/understanding/asksWho";

it.each([
  ["who can", true],
  ["who do I tell?", true],
  ["wem sage ich das", true],
  ["à qui dois-je signaler ça", true],
  ["¿a quién aviso?", true],
  ["who has to act?", true],
  ["who needs to do something", true],
  ["who is to blame?", true],
  ["whose fault is this", true],
  ["wer ist schuld?", true],
  ["wer ist denn daran schuld", true],
  ["wer muss was tun?", true],
  ["à qui la faute ?", true],
  ["qui doit agir ?", true],
  ["¿quién tiene la culpa?", true],
  ["¿quién tiene que actuar?", true],
  ["誰のせいですか", true],
  ["誰が対応すべきですか", true],
  ["who caused Ben's account to be deleted in Slack and Salesforce", false],
  ["who can help me?", true],
  ["who is responsible for this?", true],
  ["who should I ask", true],
  ["whom do I contact?", true],
  ["wer kümmert sich darum", true],
  ["an wen kann ich mich wenden?", true],
  ["wer kann das machen", true],
  ["qui peut m'aider ?", true],
  ["à qui dois-je m'adresser ?", true],
  ["¿quién puede?", true],
  ["¿a quién puedo preguntar?", true],
  ["誰に聞けばいいですか", true],
  ["担当者は誰ですか？", true],
  ["who", false],
  ["who can I talk to?", false],
  ["who is Ben Carter", false],
  ["who is not in Salesforce?", false],
  ["mit wem kann ich sprechen", false],
  ["wer ist Ben Carter", false],
  ["qui est Ben", false],
  ["quién es Ben", false],
  ["誰と話せますか", false],
  ["I want to talk to a person", false],
])("who acts: %s, %s", (text, expected) => {
  expect(isAskingWho(text)).toBe(expected);
});

it.each([
  ["how do I check the agent", true],
  ["is the provisioning agent running?", true],
  ["where can I see the agent status?", true],
  ["wie prüfe ich den Agent?", true],
  ["läuft der Agent?", true],
  ["comment vérifier l'agent ?", true],
  ["¿cómo compruebo el agente?", true],
  ["エージェントの状態はどこで確認できますか？", true],
  ["can I speak to an agent?", false],
  ["is a live agent available?", false],
  ["agent please", false],
  ["the agent is offline", false],
  ["un agent humain", false],
])("of the provisioning agent: %s, %s", (text, expected) => {
  expect(isAskingOfAgent(text)).toBe(expected);
});

it.each([
  ["who may assign people to Salesforce", true],
  ["who can add users to Box?", true],
  ["who gives access to Slack", true],
  ["wer darf Benutzer zu Salesforce hinzufügen?", true],
  ["wer vergibt Zugänge für Slack", true],
  ["qui peut affecter quelqu'un à Salesforce ?", true],
  ["¿quién asigna usuarios a Salesforce?", true],
  ["誰がSalesforceにユーザーを割り当てられますか", true],
  ["who is assigned to Salesforce?", false],
  ["who failed in Salesforce", false],
  ["who has access to Slack", false],
  ["wer ist Salesforce zugewiesen?", false],
])("who assigns: %s, %s", (text, expected) => {
  expect(isAskingWhoAssigns(text)).toBe(expected);
});
