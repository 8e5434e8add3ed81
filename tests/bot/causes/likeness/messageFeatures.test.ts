import { messageFeatures } from "../../../../bot/causes/likeness/messageFeatures";

const words = (text: string): readonly string[] =>
  messageFeatures(text).words.filter((one) => !one.includes(" "));
const ideas = (text: string): readonly string[] => messageFeatures(text).ideas;

describe("what a message is made of", () => {
  it("is the same for whoever and whatever it is about", () => {
    const about = (id: string, mail: string, link: string): readonly string[] =>
      words(`User ${id} (${mail}) refused by ${link}`);
    expect(
      about("0b666b8e-d137-5e72-8d9b-2f7ace121a7e", "ana@contoso.com", "https://scim.example/v2"),
    ).toEqual(
      about("872a1060-499e-522c-8d81-a2c183d22f73", "bo@fabrikam.com", "https://api.example/users"),
    );
  });

  it.each([
    ["EntryConflict", ["entry", "conflict"]],
    ["REQUIRED_FIELD_MISSING", ["required", "field", "missing"]],
    ["HTTP 409", ["http", "409"]],
    ["page 71 of 4711", ["page", "9", "of", "9"]],
    ["500 users in 2 rooms", ["9", "users", "in", "9", "rooms"]],
    ["Schlüssel ungültig", ["schlussel", "ungultig"]],
    ["l'utilisateur", ["lutilisateur"]],
  ])("of %s are the words %j", (text, said) => {
    expect(words(text)).toEqual(said);
  });

  it.each([
    "The access token has expired.",
    "Das Zugriffstoken ist abgelaufen: Token abgelaufen.",
    "Le jeton a expiré.",
    "El token ha caducado.",
    "アクセス トークンの有効期限が切れています。",
  ])("names the same things and troubles in every language: %s", (text) => {
    expect(ideas(text)).toEqual(
      expect.arrayContaining(["=credential", "=expired", "=credential expired"]),
    );
  });

  it("stops reading a long one", () => {
    expect(words(`${"a ".repeat(750)}end`)).not.toContain("end");
  });
});
