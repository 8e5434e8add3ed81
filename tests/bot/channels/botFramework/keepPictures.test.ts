import { type AddressedActivity } from "../../../../bot/channels/botFramework/channelActivity";
import { filesOf } from "../../../../bot/channels/botFramework/filesOf";
import { keepPictures } from "../../../../bot/channels/botFramework/keepPictures";
import { type FilePlace, type FileSender, type SentFile } from "../../../../bot/cases/files/port";
import { type Arrival } from "../../../../bot/turns/port";

const serviceUrl = "https://smba.trafficmanager.net/emea/66666666-7777-4888-8999-000000000000/";
const pasted = "https://smba.trafficmanager.net/emea/v3/attachments/0-weu-d1/views/original";
const picture = { contentType: "image/*", contentUrl: pasted };
const repeated = { contentType: "text/html", content: `<p><img src="${pasted}"></p>` };

interface World {
  readonly place?: FilePlace;
  readonly bytes?: Buffer | "tooBig";
  readonly fails?: boolean;
  readonly channelId?: string;
  readonly caseId?: string;
  readonly text?: string;
}

/** A message with these attachments, and what was asked for on its way. */
async function arrive(attachments: readonly object[], world: World = {}) {
  const { channelId = "msteams", caseId, text = "look" } = world;
  const activity = { attachments, channelId, serviceUrl } as unknown as AddressedActivity;
  const fetched: string[] = [];
  const kept: SentFile[] = [];
  const senders: FileSender[] = [];
  const arrival: Arrival = {
    ...{ route: "messages", conversation: "msteams|a:1", reference: {} },
    incoming: { id: "in-1", kind: "message", text, files: filesOf(activity) },
    asker: { role: "employee", userId: "audrey" },
    traits: { kind: "teams", isGroup: false, ...(caseId !== undefined && { caseId }) },
  };
  const pictures = {
    mostBytes: 1000,
    placeOf: (sender: FileSender) => {
      senders.push(sender);
      if (world.fails) return Promise.reject(new Error("the store is away"));
      return Promise.resolve(world.place ?? ({ state: "taken", caseId: "case-1001" } as const));
    },
    keep: (_: string, files: readonly SentFile[]) => {
      kept.push(...files);
      const isPicture = files[0]?.bytes.toString() === "png";
      return Promise.resolve([
        isPicture
          ? ({
              state: "kept",
              name: "picture.png",
              contentType: "image/png",
              masked: false,
            } as const)
          : ({ state: "refused", why: "kind" } as const),
      ]);
    },
    linkTo: (host = "", theCase: string, id: string) => `https://${host}/${theCase}/${id}`,
  };
  let underWay = 0;
  let atOnce = 0;
  const readPicture = async (url: URL) => {
    fetched.push(url.href);
    atOnce = Math.max(atOnce, ++underWay);
    await new Promise(setImmediate);
    underWay--;
    return "bytes" in world ? world.bytes : Buffer.from("png");
  };
  const log = { warn: () => undefined };
  const parts = { pictures, readPicture, log };
  const { incoming } = await keepPictures(parts, activity, arrival, "help.contoso.com");
  return { files: incoming.files, fetched, kept, senders, atOnce };
}

it("a pasted picture is fetched, kept for the case and linked; the text beside it is no file", async () => {
  const { files, fetched, kept } = await arrive([picture, repeated]);
  expect(fetched).toEqual([pasted]);
  expect(kept).toMatchObject([{ name: "picture", only: "picture", bytes: Buffer.from("png") }]);
  const url = expect.stringMatching(
    /^https:\/\/help\.contoso\.com\/case-1001\/[\w-]{32}$/,
  ) as unknown;
  expect(files).toEqual([{ name: "picture.png", contentType: "image/png", url }]);
  // The same once more is the same file.
  expect((await arrive([picture])).files).toEqual(files);
});

it.each<[string, Partial<Record<"contentType" | "contentUrl", string>>, string?]>([
  ["another host", { contentUrl: pasted.replace("smba.", "evil.") }],
  ["a host that only begins so", { contentUrl: pasted.replace(".net", ".net.evil.example") }],
  ["without encryption", { contentUrl: pasted.replace("https", "http") }],
  ["another port", { contentUrl: pasted.replace(".net", ".net:8443") }],
  ["with a name and password", { contentUrl: pasted.replace("//", "//u:p@") }],
  ["something else of the same host", { contentUrl: pasted.replace(/v3.*/, "v3/conversations/1") }],
  ["a way out of the path", { contentUrl: pasted.replace("/views", "/%2e%2e/%2e%2e/views") }],
  ["no address", { contentUrl: "picture" }],
  ["no picture", { contentType: "application/json" }],
  ["another channel", {}, "emulator"],
])(
  "the token is not shown where it does not belong: %s",
  async (_, over, channelId = "msteams") => {
    const { files, fetched, senders } = await arrive([{ ...picture, ...over }], { channelId });
    expect({ fetched, senders }).toEqual({ fetched: [], senders: [] });
    expect(files).toEqual([{ name: "file" }]);
  },
);

it("what stands behind the address is not sent along", async () => {
  const { fetched } = await arrive([{ ...picture, contentUrl: `${pasted}?next=x#y` }]);
  expect(fetched).toEqual([pasted]);
});

it.each<[string, World, object]>([
  ["where nobody has a case nothing is fetched", { place: { state: "none" } }, { name: "file" }],
  [
    "nor where it could be for several",
    { place: { state: "several", numbers: [1] } },
    { name: "file" },
  ],
  ["what cannot be fetched", { bytes: undefined } as unknown as World, { name: "file" }],
  ["what is too big", { bytes: "tooBig" }, { name: "file", why: "tooBig" }],
  ["what is no picture", { bytes: Buffer.from("<html>") }, { name: "file", why: "kind" }],
  ["when the store is away", { fails: true }, { name: "file" }],
])("%s", async (_, world, file) => {
  const { files, fetched } = await arrive([picture], world);
  expect(files).toEqual([file]);
  expect(fetched).toHaveLength("bytes" in world ? 1 : 0);
});

it("says whose it is, the case that is named, and the thread it was written in", async () => {
  const { senders } = await arrive([picture], { text: "#1001 look", caseId: "case-1001" });
  const at = { route: "messages", conversation: "msteams|a:1" };
  expect(senders).toEqual([{ at, userId: "audrey", caseId: "case-1001", number: 1001 }]);
});

it("several are fetched at the same time, since the channel waits", async () => {
  const { files, atOnce } = await arrive([picture, picture, picture]);
  expect(atOnce).toBe(3);
  expect(new Set(files?.map(({ url }) => url)).size).toBe(3);
});

it("what else is attached stays as it is", async () => {
  const share = "https://contoso-my.sharepoint.com/personal/a/log.txt";
  const info = "application/vnd.microsoft.teams.file.download.info";
  const { files } = await arrive([
    { contentType: info, contentUrl: share, name: "log.txt" },
    picture,
  ]);
  expect(files).toMatchObject([{ name: "log.txt", url: share }, { name: "picture.png" }]);
});
