import { wishesRemoval } from "../../../dialogs/understanding/wishesRemoval";

it.each([
  "remove my fabrikam expenses account",
  "please delete all my accounts",
  "can you deactivate my Slack login?",
  "I am leaving the company on Friday, when will my accounts be deleted",
  "will my access be revoked on Friday?",
  "Bitte löschen Sie mein Slack-Konto",
  "Wann werden meine Konten gelöscht?",
  "supprimez mon compte Slack s'il vous plaît",
  "quand mes comptes seront-ils supprimés ?",
  "elimine mi cuenta de Slack",
  "¿cuándo se eliminarán mis cuentas?",
  "私のSlackのアカウントを削除してください",
])("%j wants the own account gone", (text) => {
  expect(wishesRemoval(text)).toBe("own");
});

it.each([
  "delete ben carter's account",
  "please revoke the access of Ben",
  "lösche das Konto von Ben",
  "supprimez le compte de Ben",
  "elimine la cuenta de Ben",
])("%j wants that of somebody else gone", (text) => {
  expect(wishesRemoval(text)).toBe("others");
});

it.each([
  "delete my data",
  "who deleted my account?",
  "why was my account removed",
  "my account was deleted",
  "close it",
  "remove the filter",
  "please create my account",
  "when will my account be ready?",
  "when do I get my Slack account",
  "mein Konto fehlt",
])("%j wants nothing gone", (text) => {
  expect(wishesRemoval(text)).toBeUndefined();
});
