import { unknown, type UnknownFact } from "../diagnosis";
import { type Failure } from "./outcome";
import { type NotReadable } from "./port";

/** A fact that a failed read leaves unknown, with the reason that the person is told. */
export function unknownFact(failure: Failure): UnknownFact {
  switch (failure.state) {
    case "denied":
      return unknown("noPermission", failure.permission);
    case "notFound":
    case "notOffered":
      return unknown(failure.state);
    default:
      return unknown("unavailable");
  }
}

/** Why a search gave no answer. A collection that is not found is one that cannot be had. */
export function notReadable(failure: Failure): NotReadable {
  if (failure.state === "denied") return { reason: "noPermission", permission: failure.permission };
  return { reason: failure.state === "notOffered" ? "notOffered" : "unavailable" };
}
