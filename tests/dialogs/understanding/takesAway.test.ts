import { takesAway } from "../../../dialogs/understanding/takesAway";

it.each([
  "olivia brown was suspended for theft, block her salesforce now",
  "olivia brown should not have salesforce anymore",
  "olivia shouldn't be in slack",
  "please remove olivia brown from salesforce",
  "how do i revoke olivia's salesforce access",
  "take salesforce away from olivia brown",
  "olivia brown no longer needs salesforce",
  "olivia brown soll kein salesforce mehr haben",
  "olivia brown darf nicht mehr in salesforce sein",
  "bitte olivia brown aus salesforce entfernen",
  "sperren sie olivia brown in salesforce",
  "olivia brown ne doit plus avoir salesforce",
  "pouvez-vous retirer salesforce pour olivia brown",
  "olivia brown ya no debe tener salesforce",
  "por favor, quita salesforce a olivia brown",
  "olivia brownさんのsalesforceを削除したい",
  "olivia brownさんのsalesforceを無効にしてください",
  "olivia brownさんがsalesforceを使えないようにしたい",
])("%j wants it gone", (text) => {
  expect(takesAway.test(text)).toBe(true);
});

it.each([
  "why was olivia brown removed from salesforce",
  "olivia brown should have salesforce",
  "this should not have happened",
  "olivia brown should not have been skipped",
  "olivia should not be in quarantine",
  "please remove the duplicate of olivia",
  "please delete my data",
  "block the error",
  "unblock olivia in salesforce",
  "olivia brown hat kein salesforce mehr",
  "olivia brown n'a plus salesforce",
  "olivia brown ya no tiene salesforce",
  "olivia brownさんのsalesforceが削除されました",
  "検疫を解除してください",
])("%j does not", (text) => {
  expect(takesAway.test(text)).toBe(false);
});
