import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { isOwnHalf } from "../../../dialogs/understanding/ownHalf";
import { understand } from "../../../dialogs/understanding/understand";

const apps = createApplicationIndex(
  ["Slack", "Salesforce"].map((displayName) => ({ id: displayName, displayName })),
);

it.each([
  "I can't get into Slack, but my colleague Ben can",
  "Ben has Slack but I don't, why?",
  "my coworker Hanna got her account yesterday, mine in Salesforce is still missing",
  "Ben ist in Slack, aber ich nicht",
  "Ich komme nicht in Slack rein, aber mein Kollege Ben schon",
  "Ben a un compte Slack, mais pas moi",
  "Ben tiene Slack, pero yo no",
  "ベンさんはSlackが使えるのに、私は使えません",
])("is about the writer: %s", (text) => {
  expect(understand(text, apps)).toMatchObject({ person: { who: "self" }, app: { fits: "one" } });
});

it.each([
  ["Ben has an account in Slack but I can't find it", "Ben"],
  ["I can get into Slack, but Ben can't", "Ben"],
  ["Ich bin in Slack, aber Ben nicht", "Ben"],
])("%s: is about %s", (text, name) => {
  expect(understand(text, apps).person).toMatchObject({ who: "other", term: { value: name } });
});

it.each(["I don't know", "ich sehe ihn nicht", "je ne peux voir", "no puedo ver"])(
  "is nobody's own: %s",
  (half) => {
    expect(isOwnHalf(half)).toBe(false);
  },
);
