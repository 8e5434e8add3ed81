import { createHash } from "node:crypto";

import { z } from "zod";

import { type DocumentStore, type Json } from "../../store/port";
import { type Address, type Arrival, type Deliver, type Replace } from "../../turns/port";
import { type ChannelActivity } from "./channelActivity";
import { type Connector } from "./connector";
import { channelReference } from "./reference";
import { createOpenings } from "./threadOpenings";

/** What a thread is about: a case, or a known incident. */
export type ThreadSubject = { readonly caseId: string } | { readonly incidentId: string };

/** Threads of cases and incidents in channels of Teams: one each, opened by its first message. */
export interface CaseThreads {
  readonly deliver: Deliver;
  readonly replace: Replace;
  /** How a thread is reached, also before it is there. */
  readonly arrival: (
    about: ThreadSubject,
    channel: string,
  ) => Address & Pick<Arrival, "asker" | "traits" | "reference">;
  /** What the thread is about that an activity was written in. */
  subjectOf(activity: ChannelActivity): Promise<ThreadPlace | undefined>;
  /** Notes where Teams is reached; it may change with any activity. */
  noteService(activity: ChannelActivity): Promise<void>;
}

interface ThreadPlace {
  readonly about: ThreadSubject;
  readonly channel: string;
}

export interface CaseThreadsParts {
  readonly store: DocumentStore;
  readonly connector: Pick<Connector, "deliver" | "replace" | "startThread">;
  /** Where Teams is reached before it has said so; missing: not at all. */
  readonly serviceUrl: string | undefined;
  readonly appId: string;
  readonly tenantId: string;
}

/** No channel may call itself this (`isThreadChannel`), so nothing from outside leads there. */
const threadChannel = "caseThread";
const serviceKey = "teamsService";

const about = { caseId: z.string().optional(), incidentId: z.string().optional() };
const placeShape = z.object({ schema: z.literal(1), ...about, channel: z.string() });
const referenceShape = placeShape.extend({ channelId: z.literal(threadChannel) });
const threadShape = z.object({ schema: z.literal(1), thread: z.string() });
const serviceShape = z.object({ schema: z.literal(1), url: z.string() });

/** Whether an activity names a channel that is the product's own. */
export function isThreadChannel({ channelId }: ChannelActivity): boolean {
  return channelId === threadChannel;
}

/**
 * Creates the threads. A case is one conversation to the product, named before Teams has made its
 * thread; `caseThreads/<id>` says which that is, `caseThreadOf/<hash>` the other way round. Of a lost
 * answer to the first message it is not known which thread it made: then there is a second one.
 */
export function createCaseThreads(parts: CaseThreadsParts): CaseThreads {
  const { store, connector } = parts;
  let remembered: string | undefined;
  const openings = createOpenings();

  const serviceUrl = async (): Promise<string> => {
    remembered ??= serviceShape.safeParse((await store.read(serviceKey))?.value).data?.url;
    return remembered ?? parts.serviceUrl ?? "";
  };
  const inTeams = async (conversation: string): Promise<Json> =>
    channelReference(parts, await serviceUrl(), conversation);
  const threadOf = async ({ about }: ThreadPlace): Promise<string | undefined> =>
    threadShape.safeParse((await store.read(threadKey(about)))?.value).data?.thread;

  return {
    deliver: async (stored, key, message) => {
      const to = placeIn(referenceShape.safeParse(stored).data);
      if (!to) return connector.deliver(stored, key, message);
      const thread = await threadOf(to);
      if (thread !== undefined) return connector.deliver(await inTeams(thread), key, message);
      const { delivery } = await openings.run(to.channel, async () => {
        const started = await connector.startThread(await inTeams(to.channel), message);
        if (started.thread !== undefined) await keepThread(store, to, started.thread);
        return started;
      });
      // The app may yet be added to the team: the case waits for that.
      return delivery.state === "gone" ? { ...delivery, state: "failed" } : delivery;
    },
    replace: async (stored, id, message) => {
      const to = placeIn(referenceShape.safeParse(stored).data);
      if (!to) return connector.replace(stored, id, message);
      const thread = await threadOf(to);
      if (thread === undefined) return { state: "gone", reason: "it has no thread" };
      return connector.replace(await inTeams(thread), id, message);
    },
    arrival: (about, channel) => ({
      route: "messages",
      conversation: `${threadChannel}|${idOf(about)}`,
      asker: { role: "engineer" },
      traits: { kind: "teams", isGroup: true, ...about },
      reference: { schema: 1, channelId: threadChannel, ...about, channel },
    }),
    subjectOf: async ({ channelId, conversation }) => {
      const id = conversation?.id ?? "";
      if (channelId !== "msteams" || !id.includes(";messageid=")) return undefined;
      const find = async (): Promise<ThreadPlace | undefined> =>
        placeIn(placeShape.safeParse((await store.read(`caseThreadOf/${hash(id)}`))?.value).data);
      const known = await find();
      const [channel = ""] = id.split(";");
      return known ?? ((await openings.over(channel)) ? find() : undefined);
    },
    noteService: async ({ channelId, serviceUrl: url }) => {
      if (channelId !== "msteams" || url === undefined || url === (await serviceUrl())) return;
      remembered = url;
      // Whoever writes is worth more than the note: the next activity of another process writes it.
      await store.write(serviceKey, { schema: 1, url }, "any").catch(() => undefined);
    },
  };
}

async function keepThread(
  store: DocumentStore,
  { about, channel }: ThreadPlace,
  thread: string,
): Promise<void> {
  await store.write(`caseThreadOf/${hash(thread)}`, { schema: 1, ...about, channel }, "any");
  await store.write(threadKey(about), { schema: 1, thread }, "any");
}

function placeIn(document: z.infer<typeof placeShape> | undefined): ThreadPlace | undefined {
  const { caseId, incidentId, channel = "" } = document ?? {};
  if (caseId !== undefined) return { about: { caseId }, channel };
  return incidentId === undefined ? undefined : { about: { incidentId }, channel };
}

function idOf(about: ThreadSubject): string {
  return "caseId" in about ? about.caseId : about.incidentId;
}

function threadKey(about: ThreadSubject): string {
  return `caseThreads/${idOf(about)}`;
}

function hash(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}
