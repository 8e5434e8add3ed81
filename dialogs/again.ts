import { readApplications } from "./applications";
import { type Topic } from "./topic";
import { identify } from "./identify";
import { look } from "./look";
import { surveyApplications } from "./many/surveyApplications";
import { type Turn } from "./turn";

/** Looks once more, beginning with whatever could not be looked up the last time. */
export async function again(turn: Turn, topic: Topic): Promise<void> {
  const { unread, ...known } = topic;
  turn.conversation.topic = topic;
  if (topic.wants?.of === "applications") await surveyApplications(turn, topic.wants, true);
  else if (unread === undefined) await look(turn, topic, true);
  else await fromUnread(turn, known, unread);
}

async function fromUnread(
  turn: Turn,
  known: Omit<Topic, "unread">,
  unread: NonNullable<Topic["unread"]>,
): Promise<void> {
  const apps = await readApplications(turn.ports);
  const { app: named, worker, ...rest } = known;
  const isNamed = named?.id === "";
  const app = isNamed ? apps.index.find(named.displayName) : ({ fits: "none" } as const);
  const { term } = unread;
  await identify(
    turn,
    {
      ...rest,
      ...(isNamed || named === undefined ? {} : { app: named }),
      ...(term !== undefined || worker === undefined ? {} : { worker }),
    },
    {
      app,
      ...(isNamed && app.fits === "none" ? { appTerm: named.displayName } : {}),
      ...(term === undefined ? {} : { person: { who: "other", term } }),
    },
    apps,
  );
}
