import { startChannelStub, type ChannelStub } from "./channelStub";

let channel: ChannelStub;
beforeAll(async () => {
  channel = await startChannelStub();
});
afterAll(() => {
  channel.close();
});

function reply(text: string): Promise<Response> {
  const body = JSON.stringify({ type: "message", text, conversation: { id: "a" } });
  return fetch(channel.serviceUrl, { method: "POST", body });
}

it("keeps whoever waits now, when the time of who waited before in that conversation is over", async () => {
  const before = channel.nextMessage("a", 20);
  const now = channel.nextMessage("a", 10_000);
  await expect(before).rejects.toThrow("no reply in 20 ms");
  await reply("here");
  await expect(now).resolves.toMatchObject({ text: "here" });
});
