import { engineersChannelChecks } from "../../../bot/commandLine/engineersChannelChecks";
import { productionServices } from "../../../bot/productionServices";
import { type ChannelService, startChannelService } from "../../builders/channelService";
import { settingsOf } from "./context";

const appId = "11111111-2222-4333-8444-555555555555";
const channel = "19:cases@thread.tacv2";
const env = {
  NODE_ENV: "production",
  MicrosoftAppType: "UserAssignedMSI",
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: "66666666-7777-4888-8999-000000000000",
  ENGINEERS_CHANNEL: channel,
};
const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

let teams: ChannelService;
beforeEach(async () => {
  teams = await startChannelService(appId);
});
afterEach(() => teams.close());

const check = (post: boolean, more: Record<string, string> = {}, teamsRoot?: string) => {
  const settings = settingsOf({ ...env, ...more });
  const root = teamsRoot === undefined ? {} : { teamsRoot };
  const services = productionServices(settings, log, { channel: teams.outside, ...root });
  return first(engineersChannelChecks(settings, services, post));
};
const first = async (checks: ReturnType<typeof engineersChannelChecks>) => (await checks)[0];
const threads = () => [...teams.rooms.keys()].filter((id) => id.startsWith(`${channel};`));

it("starts a thread in the channel, which says what it is", async () => {
  teams.open(channel, "channel");
  expect(await check(true, {}, teams.url)).toMatchObject({ ok: true, detail: "took a test post" });
  expect(threads()).toHaveLength(1);
  expect(teams.said(threads()[0]!)).toMatchObject([
    { type: "message", text: expect.stringContaining("This is a test post") as string },
  ]);
});

it("writes nothing unless it was asked to", async () => {
  teams.open(channel, "channel");
  expect(await check(false, {}, teams.url)).toMatchObject({ ok: true });
  expect(threads()).toEqual([]);
});

it("says that the app is not in the team", async () => {
  expect(await check(true, {}, teams.url)).toMatchObject({
    ok: false,
    detail: "Teams refused the test post: BotNotInConversationRoster",
    fix: "Add the app to the team of that channel.",
  });
});

it("says that Teams does not answer, and that there is no token", async () => {
  expect(await check(true, {}, "http://127.0.0.1:1/")).toMatchObject({
    ok: false,
    detail: "Teams does not answer",
  });
  const settings = settingsOf(env);
  const outside = { ...teams.outside, outgoingToken: () => Promise.reject(new Error("none")) };
  const services = productionServices(settings, log, { channel: outside, teamsRoot: teams.url });
  expect(await first(engineersChannelChecks(settings, services, true))).toMatchObject({
    ok: false,
    detail: "not tried: no token for the channel service",
  });
});

it("does not claim what it could not try", async () => {
  expect(await check(true, { CLOUD: "china" })).toMatchObject({
    ok: true,
    detail: expect.stringMatching(/^not tried/) as string,
  });
  const local = settingsOf({ ENGINEERS_CHANNEL: channel });
  expect(await first(engineersChannelChecks(local, undefined, true))).toMatchObject({
    detail: "not tried: no Teams here",
  });
});

it("tries the channels of the routes too, each once", async () => {
  const [other, missing] = ["19:workday@thread.tacv2", "19:gone@thread.tacv2"];
  teams.open(channel, "channel");
  teams.open(other, "channel");
  const routes = [channel, other, other, missing].map((to) => ({
    applications: ["Workday*"],
    channel: to,
  }));
  const settings = settingsOf({ ...env, CASE_ROUTES: JSON.stringify(routes) });
  const outside = { channel: teams.outside, teamsRoot: teams.url };
  const services = productionServices(settings, log, outside);
  const checks = await engineersChannelChecks(settings, services, true);
  expect(checks.map(({ check: name, ok }) => [name, ok])).toEqual([
    ["engineers' channel ENGINEERS_CHANNEL", true],
    ["channel of CASE_ROUTES, route 2", true],
    ["channel of CASE_ROUTES, route 4", false],
  ]);
  expect([...teams.rooms.keys()].filter((id) => id.includes(";"))).toHaveLength(2);
});
