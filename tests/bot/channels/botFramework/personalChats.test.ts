import { createPersonalChats } from "../../../../bot/channels/botFramework/personalChats";
import { readReference } from "../../../../bot/channels/botFramework/reference";
import { openMemoryStore } from "../../../../bot/store/memory";
import { type Json } from "../../../../bot/store/port";

const userId = "0b6b7c8d-0000-4000-8000-000000000001";

function chats() {
  const clock = { ms: 0, now: () => clock.ms };
  const store = openMemoryStore();
  let writes = 0;
  const counting = {
    ...store,
    write: (...args: Parameters<typeof store.write>) => {
      writes++;
      return store.write(...args);
    },
  };
  return { clock, store, chats: createPersonalChats(counting, clock), writes: () => writes };
}

function reference(fields: Record<string, Json> = {}): Json {
  return {
    schema: 1,
    channelId: "msteams",
    serviceUrl: "https://smba.trafficmanager.net/teams/",
    conversation: { id: "a:1", tenantId: "t" },
    user: { id: "29:u" },
    bot: { id: "28:b" },
    replyToId: "x",
    ...fields,
  };
}

it("finds the chat of a person again, as somebody who answers nothing", async () => {
  const { chats: one, store } = chats();
  await one.keep(userId, reference());
  const found = await createPersonalChats(store, { now: () => 0 }).find(userId.toUpperCase());
  expect(readReference(found!)).toMatchObject({ conversation: { id: "a:1" } });
  expect(found).not.toHaveProperty("replyToId");
});

it("writes when something changed, or after an hour, and else not", async () => {
  const { chats: one, writes, clock } = chats();
  await one.keep(userId, reference());
  await one.keep(userId, reference({ replyToId: "y" }));
  expect(writes()).toBe(2);
  await one.keep(userId, reference({ serviceUrl: "https://smba.trafficmanager.net/emea/" }));
  expect(writes()).toBe(4);
  clock.ms += 3_600_000;
  await one.keep(userId, reference({ serviceUrl: "https://smba.trafficmanager.net/emea/" }));
  expect(writes()).toBe(6);
});

it("forgets a chat that is gone, until it is heard of again", async () => {
  const { chats: one } = chats();
  await one.keep(userId, reference());
  await one.forget(readReference(reference())!);
  expect(await one.find(userId)).toBeUndefined();
  await one.keep(userId, reference());
  expect(await one.find(userId)).toBeDefined();
});

it("takes a group that is gone for nobody's chat", async () => {
  const { chats: one } = chats();
  await one.keep(userId, reference());
  await one.forget(readReference(reference({ conversation: { id: "19:team" } }))!);
  expect(await one.find(userId)).toBeDefined();
});

it("keeps nothing that it could not read again", async () => {
  const { chats: one, writes } = chats();
  await one.keep(userId, { schema: 2 });
  expect([await one.find(userId), writes()]).toEqual([undefined, 0]);
});
