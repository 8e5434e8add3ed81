import { hasLeft } from "../../../dialogs/understanding/hasLeft";

it.each([
  "terminated worker still has an active account in salesforce",
  "aaron hill was terminated last week, is his salesforce access gone?",
  "aaron hill was dismissed, does he still have salesforce",
  "ivan petrov left, does he still have fabrikam badges",
  "ivan petrov left. is he still in slack",
  "aaron hill was fired",
  "aaron hill was just let go",
  "aaron hill got laid off",
  "aaron hill retired, is he still in box",
  "olivia brown was suspended for theft",
  "olivia was suspended, is her slack off",
  "a former employee is still in slack",
  "aaron hill wurde gestern entlassen, ist er noch in salesforce",
  "aaron hill hat gekündigt",
  "aaron hill ist in rente",
  "aaron hill wurde suspendiert",
  "aaron hill ist nicht mehr bei uns",
  "aaron hill a été licencié",
  "aaron hill a été suspendu",
  "aaron hill a pris sa retraite",
  "aaron hill est parti, a-t-il encore salesforce",
  "aaron hill fue despedido",
  "aaron hill se ha jubilado",
  "aaron hill fue suspendido",
  "aaron hill ha dejado la empresa",
  "aaron hillさんは解雇されました",
  "aaron hillさんは先週辞めました",
  "aaron hillさんは停職中です",
])("%j is about somebody who left", (text) => {
  expect(hasLeft.test(text)).toBe(true);
});

it.each([
  "ben left slack off the list",
  "how many licences are left in slack",
  "we have three seats left, who gets slack",
  "only two licences in slack left, is ben in",
  "is anything left, or is it done",
  "the job was suspended",
  "salesforce is suspended",
  "our salesforce was suspended",
  "the alert was dismissed",
  "the left-hand side",
  "our provisioning was terminated",
  "the session was terminated",
  "le job est suspendu",
  "el aprovisionamiento está suspendido",
  "why is audrey oliver not in salesforce?",
  "ジョブが停止しています",
])("%j is not", (text) => {
  expect(hasLeft.test(text)).toBe(false);
});
