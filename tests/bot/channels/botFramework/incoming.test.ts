import { readActivity, isAddressed } from "../../../../bot/channels/botFramework/channelActivity";
import { readIncoming } from "../../../../bot/channels/botFramework/incoming";
import { messageActivity } from "./activities";

function read(fields: Record<string, unknown>) {
  const activity = readActivity(messageActivity(fields));
  if (!activity || !isAddressed(activity)) throw new Error("no activity");
  return readIncoming(activity, () => "new id");
}
const joins = (membersAdded: unknown, fields: Record<string, unknown> = {}) =>
  read({ type: "conversationUpdate", membersAdded, ...fields });

describe("joining", () => {
  it("greets a person, with the same id each time", () => {
    const expected = { id: "joined u1", kind: "joined", text: "" };
    expect(joins([{ id: "bot" }, { id: "u1" }])).toEqual(expected);
    expect(joins([{ id: "u1" }], { id: "a2" })).toEqual(expected);
  });

  it.each([[[{ id: "bot" }]], [[]], [[null]], [5], [undefined]])("does not greet %j", (members) => {
    expect(joins(members)).toBeUndefined();
  });
});

describe("in Teams", () => {
  const teams = { channelId: "msteams" };

  it.each<[string, Record<string, unknown>, string | undefined]>([
    ["installing", { type: "installationUpdate", action: "add" }, "joined"],
    ["removing", { type: "installationUpdate", action: "remove" }, "left"],
    ["an upgrade", { type: "installationUpdate", action: "add-upgrade" }, undefined],
    ["no action", { type: "installationUpdate" }, undefined],
    ["the bot's joining", { type: "conversationUpdate", membersAdded: [{ id: "bot" }] }, "joined"],
    ["others' joining", { type: "conversationUpdate", membersAdded: [{ id: "u2" }] }, undefined],
    ["a reaction", { type: "messageReaction" }, undefined],
    ["an edit", { type: "messageUpdate" }, undefined],
  ])("%s is %s", (_, fields, kind) => {
    expect(read({ ...teams, ...fields })?.kind).toBe(kind);
  });

  it("an installation is told apart from the one before by its id", () => {
    const add = { ...teams, type: "installationUpdate", action: "add" };
    expect(read({ ...add, id: "f:1" })).toMatchObject({ id: "f:1" });
    expect(read({ ...add, id: undefined })).toMatchObject({ id: "new id" });
  });
});

describe("events of hubs", () => {
  it.each(["handoff.status", "handoff.initiate", "caseNews", "fileNotPassedOn"])(
    "%s from outside is nobody's command",
    (name) => {
      const value = { state: "completed", caseId: "case-1001", why: "noCase" };
      for (const channelId of ["msteams", "directline", "emulator"])
        expect(read({ type: "event", name, value, channelId })).toBeUndefined();
    },
  );
});

describe("an id that cannot be written in an address", () => {
  const half = "\ud800";

  it("is as good as missing where it names the activity", () => {
    expect(read({ id: half })?.id).toBe("new id");
    expect(read({ id: "👩‍👧" })?.id).toBe("👩‍👧");
  });

  it.each(["conversation", "from"])("leaves nobody to answer where it names the %s", (member) => {
    expect(readActivity(messageActivity({ [member]: { id: half } }))).toBeUndefined();
  });
});
