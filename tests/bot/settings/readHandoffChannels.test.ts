import { readSettings } from "../../../bot/settings";

const read = (channels: string) => readSettings({ HANDOFF_CHANNELS: channels });

it.each<[string, readonly string[]]>([
  ["", []],
  ["omnichannel", ["omnichannel"]],
  [" omnichannel, acme-desk,,omnichannel", ["omnichannel", "acme-desk"]],
])("%j are %j", (channels, handoffChannels) => {
  expect(read(channels)).toMatchObject({ state: "ok", settings: { handoffChannels } });
});

it.each([
  "msteams",
  "omnichannel, directline",
  "WebChat",
  "https://hub.example",
  "a|b",
  Array.from({ length: 11 }, (_, at) => `hub${at}`).join(),
])("%j is refused, with a word how to set it", (channels) => {
  const problems = [expect.stringMatching(/^HANDOFF_CHANNELS: set it to/) as unknown];
  expect(read(channels)).toEqual({ state: "wrong", problems });
});
