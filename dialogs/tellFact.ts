import { type Known, type SourceObject } from "../bot/diagnosis";
import { type PersonRead } from "../bot/graph/port";
import { type TextKey } from "../bot/languages";
import { ownAttributes } from "../bot/rules/valueMeant";
import { auditLookup } from "./auditLookup";
import { type Topic } from "./topic";
import { mayLookUp, namesIn } from "./look";
import { offerSignIn } from "./offerSignIn";
import { only } from "./only";
import { refuseOthers } from "./refuseOthers";
import { type Turn } from "./turn";
import { type FactOfRecord } from "./understanding/factAsked";
import { askWho } from "./whichPerson";

/** A text of ours with its values. */
export type Line = readonly [TextKey, Readonly<Record<string, string>>?];

/** Says one fact about a person as the directory has it now, with its time; or where it stands. */
export async function tellFact(turn: Turn, topic: Topic, fact: FactOfRecord): Promise<void> {
  const { ports, context, conversation, audience } = turn;
  const { person, unread } = topic;
  const plain = audience.role === "employee";
  if (person === undefined && unread === undefined) {
    askWho(turn, topic);
    return;
  }
  const before = only(conversation.topic, "app");
  conversation.topic = { flow: "general", ...before, ...only(topic, "person") };
  if (person === undefined) {
    say(turn, topic, fact, unread?.permission === undefined ? ["factUnavailable"] : denied(unread));
    return;
  }
  if (!mayLookUp(turn, topic)) {
    refuseOthers(turn, { flow: "general" });
    return;
  }
  auditLookup(turn, { flow: "general", person });
  const asker = context.asker.userId ?? context.conversation;
  const request = { person, asker, ...(plain ? { onlyById: true } : {}) };
  const read = await ports.inTime(ports.evidence.person(request));
  say(turn, topic, fact, read === "late" ? ["factUnavailable"] : lineOf(turn, fact, read));
  if (read !== "late") offerSignIn(turn, read.signIn);
}

function say(turn: Turn, topic: Topic, fact: FactOfRecord, [key, values]: Line): void {
  const isOwn = turn.audience.role === "employee" && noWay.has(key);
  const page = fact === "groups" ? "Groups" : "Properties";
  const { person } = namesIn(turn, topic);
  turn.conversation.misunderstood = 0;
  turn.say(isOwn ? "factNotReadOwn" : key, { person, page, ...values });
}

/** What an employee can do nothing about. */
const noWay: ReadonlySet<TextKey> = new Set(["factNotRead", "factDenied", "factUnavailable"]);

const denied = ({ permission = "" }: { readonly permission?: string }): Line => [
  "factDenied",
  { permission },
];

function lineOf({ audience }: Turn, fact: FactOfRecord, read: PersonRead): Line {
  const { readAt, object, groups } = read;
  if (fact === "groups") return groupsLine(groups, readAt);
  if (object.state === "unknown") return unreadLine(object);
  const { enabled, deleted, createdAt, attributes } = object.value;
  if (fact === "enabled")
    return [deleted ? "factDeleted" : enabled ? "factOn" : "factOff", { readAt }];
  if (fact === "created")
    return createdAt === undefined ? ["factNotRead"] : ["factCreated", { createdAt, readAt }];
  const value = attributes[ownAttributes(fact)[0] ?? ""];
  if (value === undefined) return ["factNotRead"];
  const label = audience.language.word(`value${capital(fact)}`) ?? fact;
  const shown = { label: capital(label), readAt };
  return value === null ? ["factEmpty", shown] : ["factIs", { ...shown, value }];
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function groupsLine(groups: PersonRead["groups"], readAt: string): Line {
  if (groups.state === "unknown") return unreadLine(groups);
  const { names, more } = groups.value;
  if (names.length === 0) return ["factGroupsNone", { readAt }];
  return [more ? "factGroupsMore" : "factGroups", { groups: names.join(", "), readAt }];
}

/** Why nothing can be said of a person, where the directory did not tell. */
export function unreadLine(fact: Extract<Known<SourceObject>, { state: "unknown" }>): Line {
  if (fact.reason === "noPermission") return denied(fact);
  if (fact.reason === "notFound") return ["factGone"];
  return fact.reason === "cannotTell" ? ["factNotRead"] : ["factUnavailable"];
}
