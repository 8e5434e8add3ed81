import { randomUUID } from "node:crypto";

import { createRoles, withRoles } from "./access/roles";
import { maskSecrets } from "./cases/maskSecrets";
import { causes } from "./causes";
import { questions } from "./causes/questions";
import { fixes } from "./fixes";
import { clouds } from "./graph";
import { withIntentService } from "./intentService";
import { pasteReader } from "./knowledge";
import { type Outside } from "./outside";
import { type Settings } from "./settings";
import { type Tenant } from "./tenant";
import { type Dialog } from "./turns/port";
import { withLimit } from "./turns/withLimit";
import { createMainDialog } from "../dialogs/mainDialog";
import { type DialogPorts } from "../dialogs/ports";
import { loadClassifier } from "../dialogs/understanding/classifier/loadClassifier";
import { createLocalRecogniser } from "../dialogs/understanding/localRecogniser";

/** A turn is answered within 5 s; a look-up may take most of that. */
const defaultPatienceMs = 3500;

/** The dialog of every conversation, with the tenant it asks and, in production, the asker's role. */
export function openDialog(
  settings: Settings,
  tenant: Tenant,
  books: Pick<DialogPorts, "cases" | "incidents">,
  outside: Outside,
): Dialog {
  const { patienceMs = defaultPatienceMs, aroundDialog, log } = outside;
  const classifier = loadClassifier();
  const local = createLocalRecogniser({ classifier, paste: pasteReader, causes });
  const main = createMainDialog({
    causes,
    questions,
    directory: tenant.directory,
    groups: tenant.groups,
    evidence: tenant.evidence,
    paste: pasteReader,
    recogniser: withIntentService(settings, outside, local, classifier),
    mask: maskSecrets,
    ...books,
    fixes: {
      mode: settings.fixes,
      all: fixes,
      mayAct: (presser) =>
        tenant.writesFor(presser).then(
          (writes) => (writes === "none" ? "noToken" : "may"),
          () => "unavailable",
        ),
    },
    takeMinutes: settings.caseTakeMinutes,
    inTime: async (work) => {
      const limited = await withLimit(work, patienceMs);
      return limited.state === "done" ? limited.value : "late";
    },
    newId: randomUUID,
    adminCenter: tenant.adminCenter,
    signIn: {
      teams: settings.oauthConnection !== undefined,
      // The token service knows people of the channel alone, not of the bot's own Direct Line.
      webChat:
        settings.oauthConnection !== undefined && settings.portal.directLineSecret !== undefined,
      portal: settings.mode === "local" ? "chosen" : "signedIn",
    },
    ...ownChatOf(settings),
    timeZone: "UTC",
  });
  const dialog = aroundDialog?.(main) ?? main;
  // In local mode one chooses who one is.
  if (settings.mode === "local") return dialog;
  const { helpdeskGroupId, engineersGroupId } = settings;
  const { memberships } = tenant;
  const askRole = createRoles({ memberships, helpdeskGroupId, engineersGroupId, log });
  return withRoles(dialog, askRole);
}

/** The link that opens the chat with an app in Teams ("Deep link to chat"). */
function ownChatOf({ bot, cloud }: Settings): { readonly ownChat?: string } {
  if (!bot) return {};
  return { ownChat: `${clouds[cloud].teamsApp}/l/chat/0/0?users=28:${bot.appId}` };
}
