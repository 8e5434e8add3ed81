import { csvEntries } from "../../../bot/logs/csvEntries";
import { portalIdentity } from "../../../bot/logs/portalIdentity";

it.each([
  ["Display Name: Ketut Budiono, Source ID: 123", "Ketut Budiono", "123"],
  ["Anzeigename: Ketut Budiono, Quell-ID: 123", "Ketut Budiono", "123"],
  ["Display name: Budiono, Ketut; Source ID: a-1", "Budiono, Ketut", "a-1"],
  ["Display Name: Ketut Budiono", "Ketut Budiono", ""],
  ["Ketut Budiono", "Ketut Budiono", ""],
  ["", "", ""],
])("%s", (cell, name, id) => {
  expect(portalIdentity(cell)).toEqual({ name, id });
});

it("puts a cell together again whose quotes were lost", () => {
  const text =
    "Identity,Action,Status,Error code\nDisplay Name: Ketut Budiono, Source ID: 123,Create,Failure,EntryConflict";
  expect(csvEntries(text, 5)).toMatchObject([
    {
      sourceIdentity: { id: "123", displayName: "Ketut Budiono" },
      provisioningStatusInfo: {
        status: "Failure",
        errorInformation: { errorCode: "EntryConflict" },
      },
    },
  ]);
});
