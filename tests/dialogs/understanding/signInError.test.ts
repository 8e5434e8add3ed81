import { signInError } from "../../../dialogs/understanding/signInError";

it.each([
  'I get "account not found" in Miro',
  "Zoom says user does not exist",
  "Slack tells me it couldn't find my account: we could not find your account",
  "when I sign in to Box it says no account found",
  "Miro: you don't have an account",
  "Zoom sagt, Benutzer nicht gefunden",
  "In Miro steht „Konto existiert nicht“",
  "Miro affiche « compte introuvable »",
  "Zoom dice que el usuario no existe",
  "Miroで「アカウントが見つかりません」と出ます",
])("%j is what an application says at sign-in", (text) => {
  expect(signInError(text)).toContain("no account");
});

it.each([
  "Failed to update User: the target user does not exist (HTTP 404)",
  'errorCode "UserNotFound": user not found',
  "Export failed. User not found in the target system",
  '{"status":"failure","reason":"user not found"}',
  "account not found\nat line 2",
  "why am I not in Miro",
  `user does not exist ${"x".repeat(200)}`,
])("%j is not", (text) => {
  expect(signInError(text)).toBeUndefined();
});
