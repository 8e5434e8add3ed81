import { type Settings } from "../settings";
import { type Check } from "./check";
import { type ChannelPost, type ProductionServices } from "./command";

const check = "engineers' channel ENGINEERS_CHANNEL";
const text =
  "This is a test post of the provisioning helpdesk, made by its command doctor. The bot may write in this channel. There is nothing to do.";
const link =
  "Set ENGINEERS_CHANNEL to the id in the channel's link (19:...@thread.tacv2), and add the app to that team.";

const fixes: Readonly<Record<string, string>> = {
  BotNotInConversationRoster: "Add the app to the team of that channel.",
  ForbiddenOperationException: "Add the app to the team of that channel.",
  BotDisabledByAdmin: "Allow the app in the Teams admin center, Manage apps.",
  ConversationNotFound: link,
  BotNotRegistered:
    "Check that the Azure Bot has the Teams channel, and MicrosoftAppId against its app id.",
};

/**
 * Whether cases can reach the engineers' channel. Only a post shows that, and engineers see it: so it
 * is made when it was asked for, and not otherwise.
 */
export async function engineersChannelCheck(
  { engineersChannel }: Settings,
  services: ProductionServices | undefined,
  post: boolean,
): Promise<Check> {
  if (engineersChannel === undefined)
    return {
      ...{ check, ok: false, detail: "not set" },
      fix: "Set ENGINEERS_CHANNEL to the Teams channel that cases go to.",
    };
  if (!post) return right("set; doctor --post tries it with a message there");
  const { postToEngineers } = services ?? {};
  return postToEngineers ? posted(await postToEngineers(text)) : right("not tried: no Teams here");
}

function posted(outcome: ChannelPost): Check {
  switch (outcome.state) {
    case "posted":
      return right("took a test post");
    case "unknown":
      return right("not tried: where Teams takes posts in this cloud is not documented");
    case "noToken":
      return wrong("not tried: no token for the channel service", "Mend the bot registration.");
    case "noAnswer":
      return wrong("Teams does not answer", "Check the way from here to the Teams service.");
    case "refused":
      return wrong(`Teams refused the test post: ${outcome.reason}`, fixes[outcome.reason] ?? link);
  }
}

const right = (detail: string): Check => ({ check, ok: true, detail, fix: "" });
const wrong = (detail: string, fix: string): Check => ({ check, ok: false, detail, fix });
