import { outlookIn } from "../../../dialogs/understanding/outlook";

it.each([
  ["Dmitri Volkov leaves on Friday, will Box be removed automatically", "leaves"],
  ["her last day is Monday, what about Salesforce", "leaves"],
  ["Olivia scheidet zum Monatsende aus, Salesforce", "leaves"],
  ["wird ihr Konto automatisch gelöscht?", "leaves"],
  ["Olivia quitte l'entreprise vendredi", "leaves"],
  ["Olivia se va el viernes, ¿y Salesforce?", "leaves"],
  ["Oliviaは金曜日に退職します", "leaves"],
  ["Elena is on leave until January, will her account be deleted", "onLeave"],
  ["Elena ist in Elternzeit, wird ihr Konto gelöscht?", "onLeave"],
  ["Elena est en congé parental, son compte sera supprimé ?", "onLeave"],
  ["Elena está de baja, ¿se elimina su cuenta?", "onLeave"],
  ["Elenaは休職中ですが、アカウントは削除されますか", "onLeave"],
  ["Vera was deleted in Dropbox by hand, does she come back", "removedByHand"],
  ["somebody accidentally deleted Vera in Dropbox", "removedByHand"],
  ["Vera wurde in Dropbox von Hand gelöscht", "removedByHand"],
  ["Vera a été supprimée à la main dans Dropbox", "removedByHand"],
  ["Vera fue eliminada a mano en Dropbox", "removedByHand"],
  ["DropboxでVeraが手動で削除されました", "removedByHand"],
])("%j wonders about %s", (text, outlook) => {
  expect(outlookIn(text)).toBe(outlook);
});

it.each([
  "why is Audrey Oliver not in Salesforce?",
  "Will Smith was deleted in Slack",
  "Olivia Brown left the company and still has Salesforce",
  "Vera was deleted in Entra ID by mistake",
  "Elena is on leave and cannot sign in",
  "she was removed from the group",
  "when will the job be disabled",
  "will provisioning be switched off automatically?",
  "wird der Job automatisch deaktiviert?",
])("%j does not", (text) => {
  expect(outlookIn(text)).toBeUndefined();
});
