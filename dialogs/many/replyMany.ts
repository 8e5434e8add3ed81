import { type Evidence } from "../../bot/diagnosis";
import { listCard } from "../../cards/listCard";
import { listText } from "../../cards/listText";
import { type ListView } from "../../cards/listView";
import { shown } from "../../cards/shown";
import { cardButtons } from "../cardButtons";
import { spokenIn } from "../cardWords";
import { type Topic } from "../topic";
import { keepEvidence } from "../keptEvidence";
import { keepCard } from "../shownCards";
import { type Turn } from "../turn";

/** One of many as it is listed: its name, what is said of it, and what its button looks at. */
export interface Listed {
  readonly title: string;
  readonly details: readonly string[];
  readonly topic: Topic;
}

/** What a list is made of. */
export interface ManyParts extends Omit<ListView, "rows"> {
  readonly listed: readonly Listed[];
  /** What of it is known of the job, where it is about one application. */
  readonly evidence?: Evidence;
}

/** Replies with a list whose buttons go on working as long as the card is kept. */
export function replyMany(turn: Turn, topic: Topic, parts: ManyParts): void {
  const { listed, evidence, ...told } = parts;
  const card = turn.ports.newId();
  const rows = listed.map(({ title, details }, at) => ({
    open: { title: shown(title, 80), data: { action: "open" as const, card, choice: `${at}` } },
    details,
  }));
  const view: ListView = { ...told, rows };
  const usual = ["checkAgain", "human"];
  const buttons = cardButtons(turn, card, { checkAgain: true }).filter(({ data }) =>
    usual.includes(data.action),
  );
  turn.reply({ text: listText(view), card: listCard(view, buttons) });
  const app = topic.app?.displayName;
  keepCard(turn.conversation, {
    ...{ card, topic, offers: [...buttons.map(({ data }) => data.action), "open"] },
    ...{ ofMany: true, opens: listed.map((one) => one.topic), next: [] },
    cause: "unexplained",
    names: app === undefined ? {} : { app },
    ...(evidence && { evidence: keepEvidence(evidence) }),
    summary: listText(view).split("\n").slice(0, 14),
    language: spokenIn(turn),
  });
}
