import { recogniseText } from "../../../bot/causes/recognise";
import { gateSentences, namesAGate, saysOneOf } from "../../../bot/causes/gateSentences";

describe("says that a gate was closed, also in short forms", () => {
  it.each([
    "The user isn't assigned to the application, so it was not provisioned",
    "The user isn’t assigned to the app",
    "This object didn't pass a scoping filter",
    "AADSTS50105: Your administrator has configured the application to block users",
    "The signed-in user is blocked because they are not a direct member of a group with access",
  ])("%s", (text) => {
    expect(namesAGate(text)).toBe(true);
  });

  it.each([
    "The user is assigned to the application",
    "AADSTS50126: wrong name or password",
    "AADSTS501051",
  ])("not: %s", (text) => {
    expect(namesAGate(text)).toBe(false);
  });
});

it("tells which gate it was", () => {
  expect(saysOneOf(gateSentences.assigned, "isn't assigned to the application")).toBe(true);
  expect(saysOneOf(gateSentences.inScope, "isn't assigned to the application")).toBe(false);
});

it.each(["AADSTS50105", "She gets AADSTS50105 when she signs in"])(
  "a sign-in that asks for an assignment names it: %s",
  (text) => {
    expect(recogniseText(text)?.id).toBe("notAssigned");
  },
);
