import { createHash } from "node:crypto";
import { z } from "zod";

import { type DocumentStore } from "../store/port";
import { type CaseParty } from "./port";

/** The conversations in which engineers hear of cases: `engineerRooms/<hash>`. */
export interface EngineerRooms {
  /** Notes a conversation of an engineer, or that it is still in use. */
  enter(party: CaseParty): Promise<void>;
  /** Nothing more is told there until the engineer is back. */
  readonly leave: (at: CaseParty["at"]) => Promise<void>;
  list(): Promise<readonly CaseParty[]>;
}

const roomShape = z.object({
  schema: z.literal(1),
  seenAt: z.number(),
  party: z.object({
    role: z.literal("engineer"),
    userId: z.string().optional(),
    displayName: z.string().optional(),
    at: z.object({ route: z.enum(["messages", "embedded"]), conversation: z.string() }),
  }),
});

/** A page that was closed does not say so: only the newest conversations of a person are told. */
const most = { perEngineer: 5, rooms: 500, ms: 14 * 86_400_000 };
const pageSize = 200;

/** Creates the list; rooms nobody came back to for two weeks are removed. */
export function createEngineerRooms(store: DocumentStore, clock: { now(): number }): EngineerRooms {
  return {
    enter: async (party) => {
      const value = { schema: 1, seenAt: clock.now(), party: { ...party, at: { ...party.at } } };
      await store.write(roomKey(party.at), value, "any");
    },
    leave: async (at) => {
      await store.delete(roomKey(at));
    },
    list: async () => {
      const rooms: z.infer<typeof roomShape>[] = [];
      for (let after = ""; rooms.length < most.rooms;) {
        const page = await store.list("engineerRooms/", { after, limit: pageSize });
        for (const document of page) {
          const room = roomShape.safeParse(document.value);
          if (room.success && clock.now() - room.data.seenAt < most.ms) rooms.push(room.data);
          else await store.delete(document.key, document);
        }
        after = page.at(-1)?.key ?? after;
        if (page.length < pageSize) break;
      }
      return newestOfEach(rooms).map(({ party }) => party as CaseParty);
    },
  };
}

function newestOfEach<T extends { seenAt: number; party: { userId?: string | undefined } }>(
  rooms: readonly T[],
): T[] {
  const perEngineer = new Map<string, number>();
  return [...rooms]
    .sort((a, b) => b.seenAt - a.seenAt)
    .filter(({ party: { userId = "" } }) => {
      const before = perEngineer.get(userId) ?? 0;
      perEngineer.set(userId, before + 1);
      return userId === "" || before < most.perEngineer;
    });
}

function roomKey({ route, conversation }: CaseParty["at"]): string {
  const hash = createHash("sha256").update(`${route}/${conversation}`).digest("base64url");
  return `engineerRooms/${hash}`;
}
