import { type Deliver, type Delivery } from "../../turns/port";
import { postJson } from "./postJson";
import { readReference, type ChannelReference } from "./reference";
import { replyActivity } from "./replyActivity";
import { type ServiceUrlRule } from "./serviceUrls";

/** Milliseconds for one request to the channel service; the engine tries again later. */
const requestMs = 8000;

/**
 * Refusals that stay: the bot was removed or blocked (403), the conversation is not there or not any
 * more (404, 410). Anything else, a missing permission to send (401) too, may be mended.
 */
const lasting: ReadonlySet<number> = new Set([403, 404, 410]);

/**
 * Delivers replies through the channel service's REST API (at least once: it takes no key). The
 * SDK's own client is not used: it sends of an entity nothing but `type`, `text` and `mentioned`
 * (4.23.3, `connectorApi/models/mappers`), and the product's entities are part of its contract.
 */
export function createConnector(
  mayServe: ServiceUrlRule,
  outgoingToken?: () => Promise<string>,
): Deliver {
  return async (stored, _key, message) => {
    const reference = readReference(stored);
    // The rule is asked again: the cloud may have been set otherwise since the activity came.
    if (!reference || !mayServe(reference.serviceUrl))
      return { state: "failed", reason: "no way to deliver" };
    const token = await outgoingToken?.();
    const status = await postJson({
      url: addressOf(reference),
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      body: JSON.stringify(replyActivity(message, reference)),
      withinMs: requestMs,
    });
    return deliveryOf(status);
  };
}

function deliveryOf(status: number): Delivery {
  if (status >= 200 && status <= 299) return { state: "delivered" };
  const reason = `the channel service answered ${status}`;
  return { state: lasting.has(status) ? "gone" : "failed", reason };
}

function addressOf({ serviceUrl, conversation, replyToId }: ChannelReference): URL {
  const root = serviceUrl.replace(/\/+$/, "");
  const to = `${root}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
  return new URL(replyToId === undefined ? to : `${to}/${encodeURIComponent(replyToId)}`);
}
