import { type Asker } from "../../bot/access/port";
import { causes } from "../../bot/causes";
import { type Incident } from "../../bot/incidents/port";
import { type ChannelTraits, type Effect } from "../../bot/turns/port";
import { type Conversation, newConversation } from "../../dialogs/conversation";
import { type DialogPorts } from "../../dialogs/ports";
import { beginTurn, type Turn } from "../../dialogs/turn";

const appId = "11111111-1111-4111-8111-111111111111";
export const priya: Asker = { role: "engineer", userId: "priya", displayName: "Priya Raman" };
export const erin: Asker = { role: "engineer", userId: "erin", displayName: "Erin" };
export const audrey: Asker = { role: "employee", userId: "audrey", displayName: "Audrey Oliver" };

/** Noon of the day on which all of it happens. */
export const now = new Date("2026-11-20T12:00:00Z");

/** An incident with Salesforce, open and in nobody's hands. */
export function incident(more: Partial<Incident> = {}): Incident {
  return {
    id: `${appId}-1`,
    version: 1,
    app: { id: appId, displayName: "Salesforce" },
    kind: "quarantine",
    state: "open",
    since: "2026-11-20T08:00:00Z",
    openedAt: "2026-11-20T09:00:00Z",
    seenAt: "2026-11-20T11:30:00Z",
    cases: 0,
    ...more,
  };
}

/** The same in somebody's hands. */
export function heldBy({ role, userId = "", displayName = "" }: Asker): Pick<Incident, "owner"> {
  const at = { route: "embedded", conversation: `room of ${userId}` } as const;
  return { owner: { role, userId, displayName, at } };
}

/** A turn of somebody in a conversation that is told of these incidents. */
export function turnOf(
  asker: Asker,
  incidents: readonly Incident[] = [],
  {
    conversation = newConversation(),
    locale = "en-GB",
    traits = {},
    watching = true,
  }: {
    readonly conversation?: Conversation;
    readonly locale?: string;
    readonly traits?: Partial<ChannelTraits>;
    readonly watching?: boolean;
  } = {},
): Turn {
  let ids = 0;
  const ports: Pick<DialogPorts, "causes" | "incidents" | "newId" | "timeZone"> = {
    causes,
    incidents: {
      watching,
      open: () => Promise.resolve(incidents.filter(({ state }) => state === "open")),
      read: (id) => Promise.resolve(incidents.find((one) => one.id === id)),
    },
    newId: () => `slot${(ids += 1)}`,
    timeZone: "UTC",
  };
  const incoming = { id: "a", kind: "message", text: "", locale } as const;
  const address = { route: "embedded", conversation: `room of ${asker.userId ?? ""}` } as const;
  return beginTurn(
    { ...address, incoming, asker, traits: { isGroup: false, kind: "webchat", ...traits }, now },
    // Incidents touch no other port.
    ports as DialogPorts,
    conversation,
    incidents,
  );
}

/** The effects of a turn in few words: `reply: ...`, `replace: ...`, `take <incident>`. */
export function doneIn({ effects }: Turn): string[] {
  return effects.map((effect: Effect) => {
    if (effect.do === "reply") return `reply: ${effect.message.text}`;
    if (effect.do === "replace") return `replace ${effect.slot}: ${effect.message.text}`;
    if (effect.do === "incident") return `${effect.command.act} ${effect.command.incidentId}`;
    return effect.do;
  });
}

/** The titles of the buttons on the cards of a turn. */
export function buttonsIn({ effects }: Turn): string[] {
  return effects.flatMap((effect) => {
    if (effect.do !== "reply" && effect.do !== "replace") return [];
    const { actions = [] } = (effect.message.card ?? {}) as {
      readonly actions?: readonly { readonly title: string }[];
    };
    return actions.map(({ title }) => title);
  });
}

/** What is expected of a line of `doneIn`: itself, or a pattern. */
export function like(one: string | RegExp): unknown {
  return typeof one === "string" ? one : expect.stringMatching(one);
}
