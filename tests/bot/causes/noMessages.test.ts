import { recogniseText } from "../../../bot/causes/recognise";

/** With the words of messages, of other things. */
it.each([
  "Timeout for lunch",
  "500 users work here",
  "409 people came",
  "401 Main Street",
  "504 Gateway Road",
  "the certificate is not here",
  "the manager is missing today",
  "throttle down",
  "Unable to resolve dependency tree",
  "rate limited time offer",
  "He is not permitted to park here",
  "everything is already in use by the team",
  "nested groups",
  "the office is closed",
  "the server was very friendly",
  "duplicate of my keys",
  "the user was not created in Slack",
  "my role in the team is not clear",
  "We upgrade the laptop to Windows 11",
  "Our plan does not include parking",
  "The limit is 5 users per room",
  "The update was aborted by Ben",
  "Wrong name on the badge",
])("%s", (text) => {
  expect(recogniseText(text)).toBeUndefined();
});
