import { type Asker } from "../../bot/access/port";
import { causes } from "../../bot/causes";
import { questions } from "../../bot/causes/questions";
import { createCaseDesk } from "../../bot/cases/caseDesk";
import { createCaseStore } from "../../bot/cases/caseStore";
import { maskSecrets } from "../../bot/cases/maskSecrets";
import { lookUp } from "../../bot/graph";
import { pasteReader } from "../../bot/knowledge";
import { openMemoryStore } from "../../bot/store/memory";
import { type DocumentStore, type Json } from "../../bot/store/port";
import { type Tenant } from "../../bot/tenant";
import { type Dialog, type Message, type TurnEngine } from "../../bot/turns/port";
import { createMainDialog } from "../../dialogs/mainDialog";
import { loadClassifier } from "../../dialogs/understanding/classifier/loadClassifier";
import { createLocalRecogniser } from "../../dialogs/understanding/localRecogniser";
import { world } from "../bot/turns/world";
import { type Chat, type Reply } from "./chat";
import { noIncidents } from "./noIncidents";

const clock = { now: () => Date.now() };
/** What the build trained is read from files that no turn changes, so all processes may share it. */
const classifier = loadClassifier();
let ids = 0;
const newId = (): string => `id${(ids += 1)}`;

/**
 * A conversation in this process in which every turn is another process's: engine, dialogs and
 * recogniser are made anew for each, and only the store goes on. `restarts: false` keeps them.
 */
export function restartingChat(
  tenant: Tenant,
  asker: Asker,
  restarts = true,
): Pick<Chat, "say" | "press"> & { readonly stop: () => Promise<unknown> } {
  const made = world(openMemoryStore());
  const cards: Json[] = [];
  let replies: Reply[] = [];
  let kept: TurnEngine | undefined;

  const deliver = (_: Json, key: string, { text, card, entities = [] }: Message) => {
    if (card !== undefined) cards.unshift(card);
    const attachments = card === undefined ? [] : [{ content: card as object }];
    replies.push({ id: key, type: "message", text, attachments, entities });
    return Promise.resolve({ state: "delivered", id: key } as const);
  };
  const start = (): TurnEngine => {
    const engine: TurnEngine = made.engine({
      clock,
      deliver: { messages: deliver, embedded: deliver },
      dialog: dialogOf(tenant, made.store),
      work: { lookup: (request) => lookUp(tenant.evidence, request) },
      caseDesk: createCaseDesk({
        ...{ store: made.store, clock, takeMinutes: 15 },
        tell: (one) => engine.tell(one),
      }),
    });
    return engine;
  };
  const send = async (what: { readonly text: string; readonly value?: Json }): Promise<Reply[]> => {
    replies = [];
    const engine = restarts ? start() : (kept ??= start());
    await engine.recover();
    await engine.accept({
      ...{ route: "embedded", conversation: "c1", reference: { conversation: "c1" }, asker },
      traits: { isGroup: false, kind: "webchat" },
      incoming: { id: newId(), kind: "message", locale: "en-US", ...what },
    });
    await made.quiet();
    if (restarts) await engine.stop();
    return replies;
  };
  return {
    say: (text) => send({ text }),
    press: (title) => send({ text: "", value: buttonOf(cards, title) }),
    stop: made.stop,
  };
}

function dialogOf(tenant: Tenant, store: DocumentStore): Dialog {
  return createMainDialog({
    causes,
    questions,
    directory: tenant.directory,
    groups: tenant.groups,
    evidence: tenant.evidence,
    paste: pasteReader,
    recogniser: createLocalRecogniser({ classifier, paste: pasteReader, causes }),
    mask: maskSecrets,
    cases: createCaseStore(store),
    incidents: noIncidents,
    fixes: { mode: "off", all: [], mayAct: () => Promise.resolve("noToken") },
    takeMinutes: 15,
    signIn: { teams: false, webChat: false, portal: "chosen" },
    inTime: (work) => work,
    newId,
    adminCenter: tenant.adminCenter,
    timeZone: "UTC",
  });
}

/** The data of a button on the newest card that has it. */
function buttonOf(cards: readonly Json[], title: string): Json {
  const actions = cards.flatMap(
    (card) => (card as { actions?: { type: string; title: string; data: Json }[] }).actions ?? [],
  );
  const button = actions.find((one) => one.type === "Action.Submit" && one.title.startsWith(title));
  if (button === undefined) throw new Error(`no button ${title}`);
  return button.data;
}
