import {
  type ChannelCloud,
  serviceUrlRule,
} from "../../../../bot/channels/botFramework/serviceUrls";

/** Teams and Direct Line of each cloud, as their activities name them. */
const addresses: Readonly<Record<ChannelCloud, readonly string[]>> = {
  public: [
    "https://smba.trafficmanager.net/teams/",
    "https://smba.trafficmanager.net/emea/66666666-7777-4888-8999-000000000000/",
    "https://smba.onyx.prod.teams.trafficmanager.net/amer/",
    "https://smba.infra.gcc.teams.microsoft.com/teams",
    "https://directline.botframework.com/",
    "https://europe.directline.botframework.com/",
    "https://webchat.botframework.com/",
  ],
  usgov: [
    "https://smba.infra.gov.teams.microsoft.us/teams",
    "https://directline.botframework.azure.us/",
  ],
  usgovdod: [
    "https://smba.infra.dod.teams.microsoft.us/teams",
    "https://directline.botframework.azure.us/",
  ],
  china: [
    "https://frontend.botapi.msg.infra.teams.microsoftonline.cn/",
    "https://directline.botframework.azure.cn/",
  ],
};
const clouds = Object.keys(addresses) as ChannelCloud[];

describe.each(clouds)("replies in the cloud %s", (cloud) => {
  const mayServe = serviceUrlRule("production", cloud);

  it.each(addresses[cloud].map((url) => [url]))("go to %s", (url) => {
    expect(mayServe(url)).toBe(true);
  });

  const foreign = clouds
    .flatMap((other) => addresses[other])
    .filter((url) => !addresses[cloud].includes(url));
  it.each(foreign.map((url) => [url]))("do not go to another cloud: %s", (url) => {
    expect(mayServe(url)).toBe(false);
  });

  it.each(
    addresses[cloud].flatMap((url) => {
      const { host } = new URL(url);
      return [
        [`http://${host}/`],
        [`https://${host}:8443/`],
        [`https://${host}.evil.example/`],
        [`https://${host}@evil.example/`],
        [`https://evil.example/${host}`],
        [`https://evil.example/?${host}`],
        [`https://evil.example/#.${host}`],
        [`https://user@${host}/`],
      ];
    }),
  )("do not go to %s", (url) => {
    expect(mayServe(url)).toBe(false);
  });

  it.each([
    ["https://evilbotframework.com/"],
    ["https://evilbotframework.azure.us/"],
    ["https://evilsmba.trafficmanager.net/"],
    ["http://127.0.0.1:3978/"],
    ["https://localhost/"],
    ["https://169.254.169.254/metadata"],
    ["https://[::1]/"],
    ["//smba.trafficmanager.net"],
    ["file:///etc/passwd"],
    [""],
  ])("do not go to %j", (url) => {
    expect(mayServe(url)).toBe(false);
  });
});

describe("replies in local mode", () => {
  const mayServe = serviceUrlRule("local", "public");
  it.each([
    ["http://127.0.0.1:56150/", true],
    ["http://localhost:56150", true],
    ["https://smba.trafficmanager.net/teams/", false],
    ["http://10.0.0.1/", false],
    ["http://localhost.evil.example/", false],
  ])("go to %s: %s", (url, may) => {
    expect(mayServe(url)).toBe(may);
  });
});
