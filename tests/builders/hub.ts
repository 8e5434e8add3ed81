import { type ProductionApp, tenantId, wordsOf } from "./teams";
import { type Sent } from "./channelService";

/** Somebody who writes on the channel of a hub; the hub's word comes over the same channel. */
export interface HubPerson {
  readonly conversation: string;
  readonly account: { readonly id: string; readonly name: string };
  post(activity: object): Promise<number>;
  /** What the hub says of the conversation, or of another one. */
  says(state: string, over?: object, authorization?: string): Promise<number>;
  press(title: string): Promise<void>;
  /** What the bot wrote, as soon as it is as wanted. */
  hears(words: RegExp): Promise<string>;
  /** The events that asked the hub to take over, as soon as there are so many. */
  asked(count: number): Promise<readonly Sent[]>;
  /** The events that told it of an end, as soon as there are so many. */
  ended(count: number): Promise<readonly Sent[]>;
}

let activities = 0;

/** A person of a channel that proves nobody's object id, as those of contact centres do. */
export function personAt(
  { service, url }: Pick<ProductionApp, "service" | "url">,
  channelId: string,
): HubPerson {
  const conversation = `${channelId}-${activities++}`;
  const account = { id: `visitor of ${conversation}`, name: "Vera" };
  const ofTeams = channelId === "msteams" ? { conversationType: "personal", tenantId } : {};
  service.open(conversation, channelId === "msteams" ? "personal" : "other");
  const post = async (activity: object, authorization = service.token()): Promise<number> => {
    const response = await fetch(new URL("/api/messages", url), {
      method: "POST",
      headers: { "content-type": "application/json", authorization },
      body: JSON.stringify({
        ...{ type: "message", id: `hub-${activities++}`, channelId, serviceUrl: service.url },
        ...{ from: account, recipient: { id: "bot", name: "Bot" } },
        ...{ conversation: { id: conversation, ...ofTeams }, locale: "en-US", ...activity },
      }),
    });
    return response.status;
  };
  const said = (): readonly Sent[] => service.said(conversation);
  const events = async (wanted: string, count: number): Promise<Sent[]> => {
    const found = (): Sent[] => said().filter((one) => one.type === "event" && one.name === wanted);
    for (let look = 0; look < 200 && found().length < count; look++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    return found();
  };
  return {
    conversation,
    account,
    post,
    says: (state, over = {}, ...proof) =>
      post(
        { type: "event", name: "handoff.status", value: { state }, from: undefined, ...over },
        ...proof,
      ),
    press: async (title) => {
      const buttons = said().flatMap(({ attachments = [] }) =>
        attachments.flatMap(({ content }) => (content as { actions?: Button[] }).actions ?? []),
      );
      const data = buttons.findLast((one) => one.title === title)?.data;
      if (data === undefined) throw new Error(`no button ${title}`);
      await post({ value: data });
    },
    hears: async (words) => {
      for (let look = 0; look < 200 && !words.test(wordsOf(said())); look++)
        await new Promise((resolve) => setTimeout(resolve, 25));
      expect(wordsOf(said())).toMatch(words);
      return wordsOf(said());
    },
    asked: (count) => events("handoff.initiate", count),
    ended: (count) => events("handoff.status", count),
  };
}

interface Button {
  readonly title: string;
  readonly data?: unknown;
}
