/** A message as a channel sends it; fields given replace or remove (undefined) the usual ones. */
export function messageActivity(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: "message",
    id: "a1",
    text: "why is Ann not in Salesforce?",
    channelId: "emulator",
    serviceUrl: "http://127.0.0.1:1/",
    from: { id: "u1", name: "Uma" },
    recipient: { id: "bot", name: "Bot" },
    conversation: { id: "c1" },
    locale: "en-US",
    ...fields,
  };
}
