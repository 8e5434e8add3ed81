import { about, build, collect, known, unknown } from "./collecting";
import { audrey, page, refused, type TenantAnswers, user } from "./tenantAnswers";

const gone = refused(404, "Request_ResourceNotFound");
const deletedAt = "2026-11-19T08:00:00Z";
const deleted = { body: { ...user(), deletedDateTime: deletedAt } };

describe("a user who is gone", () => {
  it.each<[string, Partial<TenantAnswers>, object]>([
    ["deleted", { deletedUser: deleted }, known(expect.objectContaining({ deleted: true }))],
    [
      "deleted, and Graph says little of it",
      { deletedUser: { body: { id: audrey.id, deletedDateTime: deletedAt } } },
      known(expect.objectContaining({ deleted: true, enabled: false })),
    ],
    ["deleted for good, or never there", {}, unknown("notFound")],
    [
      "the deleted ones may not be read",
      { deletedUser: refused(403, "Authorization_RequestDenied") },
      unknown("notFound"),
    ],
  ])("%s", async (_, answers, expected) => {
    const { facts } = await collect({ user: gone, log: () => page([]), ...answers });
    expect(facts.sourceObject).toMatchObject(expected);
  });

  it("was changed when it was deleted", async () => {
    const { facts } = await collect({ user: gone, assignments: page([]), deletedUser: deleted });
    expect(facts.changedAt).toMatchObject(known(deletedAt));
  });

  it("costs no round trip more", async () => {
    const { stub, source } = await build({ user: gone, deletedUser: deleted });
    await source.collect(about);
    expect([stub.inSequence(), stub.count()]).toEqual([2, 3]);
  });
});

it("does not take a user who is there for deleted", async () => {
  const { facts } = await collect({ deletedUser: deleted });
  expect(facts.sourceObject).toMatchObject(known(expect.objectContaining({ deleted: false })));
});
