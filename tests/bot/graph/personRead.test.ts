import { readPerson } from "../../../bot/graph/personRead";
import { type GraphStub } from "./graphStub";
import { startStubClient } from "./stubClient";
import { audrey, id, page, tenantAnswers, type TenantAnswers, user } from "./tenantAnswers";
import { known, unknown } from "./collecting";

const stubs: GraphStub[] = [];
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

const readAt = "2026-11-20T10:00:00.000Z";

async function read(parts: Partial<TenantAnswers> = {}, person = audrey) {
  const { client, stub } = await startStubClient(tenantAnswers(parts));
  stubs.push(stub);
  const found = await readPerson(client, { person }, readAt, Date.now() + 5_000);
  return { found, asked: stub.requests.length };
}

const group = (number: number) => ({ id: id(number), displayName: `Group ${number}` });
const denied = { status: 403, body: { error: { code: "Forbidden", message: "no" } } };

describe("readPerson", () => {
  it("reads the record, a deleted one, and direct groups, and nothing else", async () => {
    const { found, asked } = await read({
      user: { body: user({ department: "Sales" }) },
      directGroups: page([group(12), group(11)]),
    });
    expect(found).toMatchObject({
      readAt,
      object: known({ enabled: true, attributes: { department: "Sales" } }),
      groups: known({ names: ["Group 11", "Group 12"], more: false }),
    });
    expect(asked).toBe(3);
  });

  it("does not take somebody for gone whom it could not look for among the deleted", async () => {
    const gone = {
      status: 404,
      body: { error: { code: "Request_ResourceNotFound", message: "no" } },
    };
    const unread = await read({ user: gone, deletedUser: denied });
    expect(unread.found.object).toMatchObject({ state: "unknown", reason: "noPermission" });
    const missing = await read({ user: gone, deletedUser: gone });
    expect(missing.found.object).toMatchObject({ state: "unknown", reason: "notFound" });
  });

  it("names no more groups than can be read, and says that there are others", async () => {
    const many = Array.from({ length: 40 }, (_, at) => group(100 + at));
    const { found } = await read({ directGroups: page(many) });
    const { groups } = found;
    expect(groups.state === "known" && [groups.value.names.length, groups.value.more]).toEqual([
      15,
      true,
    ]);
  });

  it("says for each part by itself that it may not be read", async () => {
    const { found } = await read({ directGroups: denied });
    expect(found.object.state).toBe("known");
    expect(found.groups).toEqual(unknown("noPermission", "GroupMember.Read.All"));
  });

  it("tells a deleted account from one that is gone", async () => {
    const missing = { status: 404, body: { error: { code: "NotFound", message: "" } } };
    const deleted = { body: user({ deletedDateTime: "2026-11-19T09:00:00Z" }) };
    const kept = await read({ user: missing, deletedUser: deleted });
    expect(kept.found.object).toMatchObject(known({ deleted: true }));
    const gone = await read({ user: missing, deletedUser: missing });
    expect(gone.found.object).toEqual(unknown("notFound"));
  });

  it("asks for nothing where the id is none", async () => {
    const { found, asked } = await read({}, { ...audrey, id: "../users" });
    expect([found.object, asked]).toEqual([unknown("cannotTell"), 0]);
  });
});
