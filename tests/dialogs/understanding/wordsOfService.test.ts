import { isOfService } from "../../../dialogs/understanding/wordsOfService";

it.each([
  "EntryConflict",
  "InvalidCredentials",
  "we see DuplicateTargetEntries",
  "Failed to update User: the target user does not exist (HTTP 404)",
  "This object is not assigned to the application",
  "the user was skipped",
])("%j is a message of the provisioning service", (text) => {
  expect(isOfService(text)).toBe(true);
});

it.each([
  "it says wrong password",
  "403 forbidden",
  "AADSTS50105",
  "ServiceNow says access denied",
  "Internal server error",
  "Salesforce",
])("%j may be what an application shows", (text) => {
  expect(isOfService(text)).toBe(false);
});
