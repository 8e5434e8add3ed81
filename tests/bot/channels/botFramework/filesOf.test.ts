import { filesOf } from "../../../../bot/channels/botFramework/filesOf";
import { type AddressedActivity } from "../../../../bot/channels/botFramework/channelActivity";

const info = "application/vnd.microsoft.teams.file.download.info";
const share = "https://contoso-my.sharepoint.com/personal/a/Documents/log.txt";
const files = (attachments: unknown[], channelId = "msteams") =>
  filesOf({ attachments, channelId } as unknown as AddressedActivity);

it.each([
  [
    "a file",
    { contentType: info, contentUrl: share, name: "log.txt" },
    { name: "log.txt", url: share },
  ],
  [
    "a file without what could be a token",
    {
      contentType: info,
      contentUrl: `${share}?tempauth=CANARY#x`,
      name: "log.txt",
      content: { downloadUrl: "https://x/CANARY" },
    },
    { name: "log.txt", url: share },
  ],
  [
    "a picture in the text",
    { contentType: "image/png", contentUrl: "https://smba.trafficmanager.net/x" },
    { name: "file" },
  ],
  [
    "a file elsewhere",
    { contentType: info, contentUrl: "https://evil.example/sharepoint.com", name: "a" },
    { name: "a" },
  ],
  [
    "a file at a lookalike",
    { contentType: info, contentUrl: "https://sharepoint.com.evil.example/a", name: "a" },
    { name: "a" },
  ],
  [
    "a file without encryption",
    { contentType: info, contentUrl: share.replace("https", "http"), name: "a" },
    { name: "a" },
  ],
  [
    "a file with a password in it",
    { contentType: info, contentUrl: share.replace("//", "//u:p@"), name: "a" },
    { name: "a" },
  ],
  [
    "a script",
    { contentType: info, contentUrl: "javascript:alert(1)", name: "a\u202eb" },
    { name: "ab" },
  ],
])("%s", (_, attachment, expected) => {
  expect(files([attachment])).toEqual([expected]);
});

it("passes over what is no file", () => {
  const card = { contentType: "text/html", content: "<p>hi</p>" };
  expect(files([card, null, 5, { contentType: 5 }])).toEqual([]);
});

it("names the first of those that are too many, so that its sender is told", () => {
  const many = Array.from({ length: 8 }, (_, at) => ({
    contentType: info,
    contentUrl: share,
    name: `${at}.txt`,
  }));
  const found = files(many);
  expect(found.map(({ name }) => name)).toEqual([
    "0.txt",
    "1.txt",
    "2.txt",
    "3.txt",
    "4.txt",
    "5.txt",
  ]);
  expect(found.at(-1)).toEqual({ name: "5.txt", why: "tooMany" });
  expect(files(many.slice(0, 5)).every(({ url }) => url === share)).toBe(true);
});

it("gives the address of no other channel", () => {
  const one = { contentType: info, contentUrl: share, name: "log.txt" };
  expect(files([one], "emulator")).toEqual([{ name: "log.txt" }]);
});
