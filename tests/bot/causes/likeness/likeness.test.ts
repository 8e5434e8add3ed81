import { createLikeness, none } from "../../../../bot/causes/likeness/likeness";
import { trainMessages } from "../../../../bot/causes/likeness/writeLikeness";

const families: Readonly<Record<string, string>> = {
  valueTaken: "duplicate",
  foundTwice: "duplicate",
  tokenOld: "credentials",
};
const classes = ["foundTwice", none, "tokenOld", "valueTaken"] as const;
const taught: readonly (readonly [(typeof classes)[number], string])[] = [
  ["valueTaken", "the user name is taken by somebody else"],
  ["valueTaken", "this mail is in use, choose another"],
  ["valueTaken", "name taken"],
  ["foundTwice", "two accounts match, which one is meant"],
  ["foundTwice", "more than one account matches"],
  ["foundTwice", "several accounts match"],
  ["tokenOld", "the token is too old"],
  ["tokenOld", "renew the token, it has run out"],
  ["tokenOld", "token ran out"],
  [none, "the printer is out of paper"],
  [none, "no paper in tray two"],
  [none, "paper jam"],
];
const model = trainMessages(
  taught.map(([is, text]) => ({ is, text })),
  classes,
);
const likeness = createLikeness(model, (cause) => families[cause]);

describe("a likeness", () => {
  it.each([
    ["your token ran out yesterday", "tokenOld"],
    ["that name is taken already", "valueTaken"],
    ["here several accounts match the mail", "foundTwice"],
  ])("%s: %s", (text, cause) => {
    expect(likeness(text)).toEqual({ cause, score: expect.any(Number) as number });
  });

  it("is of the family, whose causes speak alike", () => {
    const { score = 0 } = likeness("two accounts match, and the name is taken") ?? {};
    expect(score).toBeGreaterThan(likeness("the token and the paper")?.score ?? 0);
    expect(score).toBeLessThanOrEqual(1);
  });

  it("is none for what is about something else", () => {
    expect(likeness("paper jam in tray one")).toBeUndefined();
  });

  it("is none where most words are unknown", () => {
    expect(likeness("the token ran out")).toBeDefined();
    expect(likeness("the token wobbled flanges bluntly")).toBeUndefined();
  });

  it("is never that all is well where a text speaks of trouble", () => {
    const done = "the account was created over there";
    const taughtBoth = trainMessages(
      [
        { is: "created", text: done },
        { is: "created", text: "account created and linked" },
        { is: "tokenOld", text: "renew the token" },
      ],
      ["created", "tokenOld"],
    );
    const both = createLikeness(taughtBoth, (cause) =>
      cause === "created" ? "provisioned_ok" : "credentials",
    );
    expect(both(done)?.cause).toBe("created");
    expect(both(`Error: ${done}`)?.cause).not.toBe("created");
  });
});

it("with many causes a family must stand out", () => {
  const many = Array.from({ length: 20 }, (_, n) => `cause${n}`);
  const even = trainMessages(
    many.map((is) => ({ is, text: "it failed" })),
    many,
  );
  expect(createLikeness(even, (cause) => cause)("it failed")).toBeUndefined();
});
