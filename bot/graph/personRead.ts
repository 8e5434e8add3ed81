import { known, unknown } from "../diagnosis";
import { type GroupMembership } from "../rules/assignment";
import { type GraphClient } from "./client";
import { type Page, readPage } from "./collection";
import { sourceObjectFact } from "./evidenceFacts";
import { groupsRequest, readGroup } from "./groups";
import { isObjectId } from "./odata";
import { mapOutcome, type Outcome } from "./outcome";
import { type PersonRead, type PersonRequest } from "./port";
import { unknownFact } from "./unknownFact";
import { deletedUserRequest, readUser, type User, userRequest } from "./users";

/** More names of groups than this nobody reads in a chat. */
const mostGroups = 15;

/** Reads a person's record and direct groups in one batch; a record that is gone may be a deleted one. */
export async function readPerson(
  client: GraphClient,
  { person: { id } }: PersonRequest,
  readAt: string,
  until: number,
): Promise<PersonRead> {
  if (!isObjectId(id))
    return { readAt, object: unknown("cannotTell"), groups: unknown("cannotTell") };
  const answers = await client.batch(
    {
      user: userRequest(id),
      deletedUser: deletedUserRequest(id),
      groups: groupsRequest(id, "direct"),
    },
    { until },
  );
  const user = mapOutcome(answers.user, readUser);
  const deleted = mapOutcome(answers.deletedUser, readUser);
  const groups = mapOutcome(answers.groups, (value) => readPage(value, readGroup));
  return {
    readAt,
    // Whether somebody is gone is not known as long as the deleted users could not be read.
    object: objectOf(user.state === "notFound" ? deleted : user, readAt),
    groups: groupsOf(groups, readAt),
  };
}

function objectOf(user: Outcome<User>, readAt: string): PersonRead["object"] {
  return user.state === "ok" ? sourceObjectFact(user.value, readAt) : unknownFact(user);
}

function groupsOf(groups: Outcome<Page<GroupMembership>>, readAt: string): PersonRead["groups"] {
  if (groups.state !== "ok") return unknownFact(groups);
  const { items, next } = groups.value;
  const names = items.map(({ id, displayName }) => displayName ?? id).sort();
  const more = next !== undefined || names.length > mostGroups;
  return known({ names: names.slice(0, mostGroups), more }, "graph", readAt);
}
