import { type ChannelStub } from "./channelStub";
import { type GraphTap } from "./graphTap";
import { becomeReady } from "./product";
import { sayText } from "./sayText";

/** Requests to Graph in sequence for a full diagnosis. */
export interface GraphRequests {
  /** The first diagnosis after the start. */
  readonly cold: number;
  /** The same question again, in another conversation. */
  readonly warm: number;
  /** Another person of the same application. */
  readonly nextPerson: number;
}

/** Two people of one application; there are several of each in the demo tenant. */
const app = "Salesforce";
const [firstPerson, nextPerson] = ["Audrey Oliver", "Grace Kim"];

/** Asks a bot that was just started against the tap, and counts what reaches Graph. */
export async function countGraphRequests(
  url: string,
  channel: ChannelStub,
  tap: GraphTap,
): Promise<GraphRequests> {
  // At its start the bot reads the list of applications, before somebody comes.
  await becomeReady(url);
  const ask = async (person: string, conversation: string): Promise<number> => {
    await tap.quiet();
    tap.forget();
    const text = `Why is ${person} not in ${app}?`;
    const reply = await sayText({ url, channel, conversation, text });
    if (!reply.entities?.some(({ type }) => type === "diagnosis"))
      throw new Error(`no diagnosis of ${person}: ${reply.text ?? ""}`);
    return tap.inSequence();
  };
  return {
    cold: await ask(firstPerson, "cold"),
    warm: await ask(firstPerson, "warm"),
    nextPerson: await ask(nextPerson, "nextPerson"),
  };
}
