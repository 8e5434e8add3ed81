import { type Settings } from "../settings";
import { type Check } from "./check";
import { type ChannelPost, type ProductionServices } from "./command";

const ownName = "engineers' channel ENGINEERS_CHANNEL";
const text =
  "This is a test post of the provisioning helpdesk, made by its command doctor. The bot may write in this channel. There is nothing to do.";
const link =
  "Set it to the id in the channel's link (19:...@thread.tacv2), and add the app to that team.";

const fixes: Readonly<Record<string, string>> = {
  BotNotInConversationRoster: "Add the app to the team of that channel.",
  ForbiddenOperationException: "Add the app to the team of that channel.",
  BotDisabledByAdmin: "Allow the app in the Teams admin center, Manage apps.",
  ConversationNotFound: link,
  BotNotRegistered:
    "Check that the Azure Bot has the Teams channel, and MicrosoftAppId against its app id.",
};

/**
 * Whether cases can reach the engineers' channel, and those of the routes. Only a post shows that, and
 * engineers see it: so it is made when it was asked for, and not otherwise.
 */
export async function engineersChannelChecks(
  { engineersChannel, caseRoutes = [] }: Settings,
  services: ProductionServices | undefined,
  post: boolean,
): Promise<Check[]> {
  const tried = (check: string, channel: string): Promise<Check> =>
    tryPost(check, post ? { channel, services } : undefined);
  const own =
    engineersChannel === undefined
      ? Promise.resolve({
          ...{ check: ownName, ok: false, detail: "not set" },
          fix: "Set ENGINEERS_CHANNEL to the Teams channel that cases go to.",
        })
      : tried(ownName, engineersChannel);
  const others = new Map<string, string>();
  for (const [at, { channel }] of caseRoutes.entries()) {
    if (channel === undefined || channel === engineersChannel || others.has(channel)) continue;
    others.set(channel, `channel of CASE_ROUTES, route ${at + 1}`);
  }
  return Promise.all([own, ...Array.from(others, ([channel, name]) => tried(name, channel))]);
}

async function tryPost(
  check: string,
  to: { readonly channel: string; readonly services: ProductionServices | undefined } | undefined,
): Promise<Check> {
  if (to === undefined) return right(check, "set; doctor --post tries it with a message there");
  const { postTo } = to.services ?? {};
  if (!postTo) return right(check, "not tried: no Teams here");
  return posted(check, await postTo(to.channel, text));
}

function posted(check: string, outcome: ChannelPost): Check {
  switch (outcome.state) {
    case "posted":
      return right(check, "took a test post");
    case "unknown":
      return right(check, "not tried: where Teams takes posts in this cloud is not documented");
    case "noToken":
      return wrong(
        check,
        "not tried: no token for the channel service",
        "Mend the bot registration.",
      );
    case "noAnswer":
      return wrong(check, "Teams does not answer", "Check the way from here to the Teams service.");
    case "refused":
      return wrong(
        check,
        `Teams refused the test post: ${outcome.reason}`,
        fixes[outcome.reason] ?? link,
      );
  }
}

const right = (check: string, detail: string): Check => ({ check, ok: true, detail, fix: "" });
const wrong = (check: string, detail: string, fix: string): Check => ({
  check,
  ok: false,
  detail,
  fix,
});
