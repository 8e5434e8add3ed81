import { readUser } from "../../../bot/graph/users";

it("writes values as the provisioning service does, which filters and mappings compare with", () => {
  const user = readUser({
    id: "1",
    accountEnabled: true,
    onPremisesSyncEnabled: false,
    department: "",
    jobTitle: null,
    mail: "a@contoso.com",
  });
  expect(user?.attributes).toMatchObject({
    accountEnabled: "True",
    onPremisesSyncEnabled: "False",
    department: null,
    jobTitle: null,
    mail: "a@contoso.com",
    IsSoftDeleted: "False",
  });
  expect(user?.accountEnabled).toBe(true);
  expect(user?.attributes).not.toHaveProperty("city");
});

it("tells one in Deleted users", () => {
  const user = readUser({ id: "1", deletedDateTime: "2026-11-01T08:00:00Z" });
  expect(user?.attributes["IsSoftDeleted"]).toBe("True");
  expect(user?.deletedDateTime).toBe("2026-11-01T08:00:00Z");
});

it.each([[undefined], [null], ["x"], [{}], [{ id: 7 }]])("finds no user in %j", (value) => {
  expect(readUser(value)).toBeUndefined();
});
