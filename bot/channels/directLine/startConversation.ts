import { z } from "zod";

import { type TurnEngine } from "../../turns/port";
import { type ConversationLog } from "./conversationLog";
import { arrivalOf } from "./postActivity";
import { localeHint } from "./postedActivity";
import { type TokenClaims } from "./token";

const startShape = z.object({ locale: localeHint }).catch({});

/**
 * Begins the conversation of a token, or finds it again. The bot learns once that the person has
 * joined: the id is always the same, and a conversation in which anything was said is not new.
 */
export async function startConversation(
  engine: Pick<TurnEngine, "accept">,
  conversations: ConversationLog,
  claims: TokenClaims,
  body: unknown,
): Promise<"new" | "known" | "busy"> {
  const { conversation } = claims;
  if ((await conversations.last(conversation)) > 0) return "known";
  const { locale } = startShape.parse(body ?? {});
  const acceptance = await engine.accept({
    ...arrivalOf(claims),
    reference: { conversation },
    incoming: {
      id: `${conversation}|joined`,
      kind: "joined",
      text: "",
      ...(locale !== undefined && { locale }),
    },
  });
  if (acceptance.state === "overloaded") return "busy";
  return acceptance.duplicate ? "known" : "new";
}
