import { askedOfCard, isAnnoyed } from "../../../dialogs/understanding/asksOfCard";

describe("what a few words ask of the card", () => {
  it.each([
    ["sure", "is that sure?"],
    ["sure", "are you sure"],
    ["sure", "how do you know that"],
    ["sure", "sicher?"],
    ["sure", "c'est sûr ?"],
    ["sure", "¿seguro?"],
    ["sure", "本当ですか"],
    ["since", "since when?"],
    ["since", "how long has this been going on"],
    ["since", "When did it start?"],
    ["since", "seit wann ist das so?"],
    ["since", "depuis quand ?"],
    ["since", "¿desde cuándo?"],
    ["since", "いつからですか"],
    ["reach", "how many are affected?"],
    ["reach", "is it only me?"],
    ["reach", "am I the only one"],
    ["reach", "anyone else?"],
    ["reach", "wie viele sind betroffen?"],
    ["reach", "bin ich die Einzige?"],
    ["reach", "combien de personnes sont concernées ?"],
    ["reach", "¿soy el único?"],
    ["reach", "何人が影響を受けていますか"],
    ["who", "who can fix this?"],
    ["who", "whos responsible for that"],
    ["who", "Can you fix it for me?"],
    ["who", "did my manager do something wrong?"],
    ["who", "wer kann das beheben?"],
    ["who", "qui peut corriger ça ?"],
    ["who", "¿quién puede arreglarlo?"],
    ["who", "誰が直せますか"],
    ["again", "still nothing"],
    ["again", "it still doesn't work"],
    ["again", "any news?"],
    ["again", "immer noch nichts"],
    ["again", "toujours rien"],
    ["again", "sigue igual"],
    ["again", "まだ使えません"],
    ["annoyed", "this is ridiculous, i've been waiting for two weeks"],
    ["annoyed", "das nervt!"],
    ["blame", "oh no, is that my fault?"],
    ["meaning", "what do you mean by certain people"],
    ["why", "why?"],
    ["why", "whats the error code"],
    ["why", "which attribute?"],
    ["next", "and now?"],
    ["next", "ok now what"],
    ["next", "und jetzt?"],
    ["next", "それで？"],
    ["next", "whats the eta"],
    ["again", "still stuck"],
    ["next", "how long will it take"],
    ["next", "how many minutes will it take?"],
    ["next", "combien de temps cela prend-il ?"],
    ["next", "who do I have to ask"],
    ["next", "what next?"],
  ])("%s: %s", (asked, text) => {
    expect(askedOfCard(text)).toBe(asked);
  });

  it.each([
    "blah",
    "sure",
    "is it sure that Ben Carter gets an account today",
    "Audrey Oliver",
    "salesforce",
    "nobody is being provisioned to Workplace",
    "it works now",
    "my colleague cannot get in",
    "still waiting for the delivery of the new printer that we ordered in spring",
  ])("nothing: %s", (text) => {
    expect(askedOfCard(text)).toBeUndefined();
  });
});

it.each([
  ["So frustrating. I ordered it three weeks ago and nobody answers my mails", true],
  ["I ordered it three weeks ago", false],
])("had enough: %s", (text, isSo) => {
  expect(isAnnoyed(text)).toBe(isSo);
});
