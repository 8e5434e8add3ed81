import { isLoopbackUrl } from "../localGuard";

/** Clouds whose channel service differs. */
export type ChannelCloud = "public" | "usgov" | "usgovdod" | "china";

/**
 * Hosts (and their subdomains) of the channel service per cloud: Teams connector hosts of the Teams
 * SDK's cloud environments and the Bot Framework's own domains (platform/clouds.md).
 */
const hosts: Readonly<Record<ChannelCloud, readonly string[]>> = {
  public: [
    "smba.trafficmanager.net",
    "smba.onyx.prod.teams.trafficmanager.net",
    "smba.infra.gcc.teams.microsoft.com",
    "botframework.com",
  ],
  usgov: ["smba.infra.gov.teams.microsoft.us", "botframework.azure.us"],
  usgovdod: ["smba.infra.dod.teams.microsoft.us", "botframework.azure.us"],
  china: ["frontend.botapi.msg.infra.teams.microsoftonline.cn", "botframework.azure.cn"],
};

/** Whether replies may be sent to an address that an activity names. */
export type ServiceUrlRule = (serviceUrl: string) => boolean;

/** Local mode sends to loopback only, production to the hosts of its cloud only, over https. */
export function serviceUrlRule(mode: "local" | "production", cloud: ChannelCloud): ServiceUrlRule {
  if (mode === "local") return isLoopbackUrl;
  return (serviceUrl) => {
    const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined;
    if (url?.protocol !== "https:" || url.port !== "" || url.username !== "") return false;
    return hosts[cloud].some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  };
}
