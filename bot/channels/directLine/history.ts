import { type ConversationLog } from "./conversationLog";

/**
 * Everything after a watermark, and the watermark to ask with next. Made text page by page: as
 * objects a long history takes many times the memory.
 */
export async function history(
  conversations: ConversationLog,
  conversation: string,
  watermark: number,
): Promise<string> {
  const activities: string[] = [];
  let seen = watermark;
  for await (const page of conversations.after(conversation, watermark)) {
    for (const { json, sequence } of page) {
      activities.push(json);
      seen = sequence;
    }
  }
  // A watermark beyond the end must not hide what comes next.
  const end = activities.length > 0 ? seen : Math.min(seen, await conversations.last(conversation));
  return `{"activities":[${activities.join(",")}],"watermark":"${end}"}`;
}
