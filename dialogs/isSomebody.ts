import { type PersonTerm } from "../bot/graph/port";
import { nearPeople } from "./nearPeople";
import { type Turn } from "./turn";

/** Whether the directory has anybody of that name, or of nearly that one; where it cannot say, they may be there. */
export async function isSomebody({ ports }: Turn, term: PersonTerm): Promise<boolean> {
  const found = await ports.inTime(ports.directory.findPeople(term));
  if (found === "late" || found.state !== "found" || found.matches.length > 0) return true;
  return term.by === "upn" || (await nearPeople(ports, term.value)).length > 0;
}
