import { newConversation } from "../../dialogs/conversation";
import { speak } from "../../dialogs/speak";
import { beginTurn, type Turn } from "../../dialogs/turn";

function turnIn(locale?: string): Turn {
  const incoming = { id: "1", kind: "message", text: "", ...(locale && { locale }) } as const;
  const context = {
    incoming,
    asker: { role: "employee" },
    traits: { isGroup: false, kind: "webchat" },
    route: "embedded",
    conversation: "c",
    now: new Date("2026-11-20T10:00:00Z"),
  } as const;
  const ports = { newId: () => "card", timeZone: "UTC" } as Parameters<typeof beginTurn>[1];
  return beginTurn(context, ports, newConversation());
}

describe("speak", () => {
  it("remembers the language and says so in it", () => {
    const turn = turnIn();
    speak(turn, "en");

    expect(turn.conversation.language).toBe("en");
    expect(turn.effects).toMatchObject([
      { do: "reply", message: { text: expect.stringContaining("English") as string } },
    ]);
  });

  it("offers what it speaks for a language it does not", () => {
    const turn = turnIn();
    speak(turn, "tlh");

    expect(turn.conversation.language).toBeUndefined();
    expect(JSON.stringify(turn.effects)).toContain('"title":"English"');
  });
});

it("writes times as the region and the zone of the device do", () => {
  const turn = turnIn("en-US");
  expect(turn.text("readAt", { collectedAt: "2026-11-18T10:00:00Z" })).toMatch(/November 18/);
});
