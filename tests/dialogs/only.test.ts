import { only } from "../../dialogs/only";

const app = { id: "a", displayName: "Salesforce" };

it("keeps the named parts that are there", () => {
  expect(only({ flow: "general", app, since: "2026" }, "app", "person")).toEqual({ app });
});

it("is nothing of no topic", () => {
  expect(only(undefined, "app")).toEqual({});
});
