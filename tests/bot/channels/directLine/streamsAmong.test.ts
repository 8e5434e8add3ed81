import { openMemoryStore } from "../../../../bot/store/memory";
import { neighbourhood } from "../../../builders/neighbours";
import { client, service, type Service, stream } from "./service";

/** Two workers on one store; a client's window is open at the one, and it writes to the other. */
describe("a window at one worker", () => {
  let here: Service;
  let there: Service;
  beforeEach(async () => {
    const store = openMemoryStore();
    const [one, other] = neighbourhood(2);
    here = await service({ store, neighbours: one! });
    there = await service({ store, neighbours: other! });
  });
  afterEach(async () => {
    await here.close();
    await there.close();
  });

  /** The stream URL that the one gave, opened at the other. */
  const openThere = async (me: ReturnType<typeof client>) => {
    const { streamUrl } = (await here.call("GET", me.root, { token: me.token })).json;
    return {
      url: streamUrl,
      live: await stream(streamUrl.replace(`${here.port}`, `${there.port}`)),
    };
  };

  it("shows what is said at the other, at once, once and in order", async () => {
    const me = client(here);
    const { live } = await openThere(me);
    expect(live.status).toBe(101);
    for (const text of ["a", "b", "c"]) await me.say(text);
    await live.got(6);
    expect(live.texts()).toEqual(await me.texts());
    expect(live.texts()).toEqual(["a", "1: a", "b", "2: b", "c", "3: c"]);
  });

  it("shows a card that is replaced at the other, and that the bot is at work there", async () => {
    const me = client(here);
    const { live } = await openThere(me);
    await me.say("a");
    await live.got(2);
    const { conversationId: conversation } = me.issued;
    await here.directLine.replace({ conversation }, `${conversation}|0000002`, { text: "new" });
    await here.directLine.typing({ conversation });
    await live.got(4);
    const shown = live.frames.slice(-2).flatMap(({ activities }) => activities);
    expect(shown).toMatchObject([
      { text: "new", id: `${conversation}|0000002` },
      { type: "typing" },
    ]);
  });

  it("is opened once, whichever of them is asked", async () => {
    const { url, live } = await openThere(client(here));
    expect(live.status).toBe(101);
    expect((await stream(url)).status).toBe(401);
  });
});
