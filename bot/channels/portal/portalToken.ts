import { type IncomingHttpHeaders } from "node:http";

import { z } from "zod";

import {
  refuse,
  tooMany,
  unavailable,
  type Handler,
  type HttpAnswer,
  type RequestRate,
} from "../http";
import { type IssuedToken, type Persona, type TokenSubject } from "./persona";
import { type PortalUser } from "./portalUsers";

/** Who may be whom at the portal. */
export type PortalPeople =
  | {
      readonly mode: "local";
      /** Who can be chosen; anybody else of the tenant by object id. */
      readonly personas: () => readonly Persona[];
    }
  | {
      readonly mode: "production";
      /** Who is signed in, as far as the headers of a request prove it. */
      readonly signedIn: (headers: IncomingHttpHeaders) => PortalUser | undefined;
      /** Where one signs in; missing where nobody can. */
      readonly signInAt?: SignInPlaces;
      /** Where one signs out again. */
      readonly signOutAt?: SignOutPlace;
    };

/** Paths that lead to the sign-in: back to the page, or to a window that closes itself. */
export interface SignInPlaces {
  readonly page: string;
  readonly window: string;
}

/** A path that ends the sign-in: sent to by the page's script, or opened as a page. */
export interface SignOutPlace {
  readonly path: string;
  readonly how: "post" | "open";
}

/** Undefined when no token is to be had just now. */
export type IssueToken = (
  subject: TokenSubject,
) => IssuedToken | undefined | Promise<IssuedToken | undefined>;

const wish = z.object({
  persona: z.object({
    role: z.enum(["employee", "helpdesk", "engineer"]),
    userId: z.string().max(200).optional(),
  }),
});

const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `POST /portal/token`: a token for a new conversation. In local mode one chooses who one is; in
 * production the signed-in user decides and the body is not even read.
 */
export function createPortalToken(
  people: PortalPeople,
  issue: IssueToken,
  perPerson: Pick<RequestRate, "take">,
): Handler {
  return async (request) => {
    // Browsers say where a request comes from; only the portal's own page may ask.
    const site = request.headers["sec-fetch-site"];
    if (site !== undefined && site !== "same-origin") {
      return refuse(403, "Forbidden", "Only the portal's own page may ask for a token.");
    }
    const subject =
      people.mode === "local"
        ? chosenPersona(people.personas(), request.body)
        : (people.signedIn(request.headers) ?? unauthorized(people.signInAt));
    if ("status" in subject) return subject;
    const seconds = perPerson.take(subject.userId);
    if (seconds > 0) return tooMany(seconds);
    const body = await issue(subject);
    if (!body) return noService;
    const signOutAt = people.mode === "production" && people.signOutAt;
    return { status: 200, body: { ...body, ...(signOutAt && { signOutAt }) } };
  };
}

const noService = unavailable("The chat service cannot be reached just now.", 10);

/** The page is told where to sign in, if that is possible at all. */
function unauthorized(signInAt: SignInPlaces | undefined): HttpAnswer {
  const error = { code: "Unauthorized", message: "Sign in to the portal first." };
  return { status: 401, body: { error, ...(signInAt && { signInAt }) } };
}

function chosenPersona(personas: readonly Persona[], body: unknown): TokenSubject | HttpAnswer {
  const parsed = wish.safeParse(body);
  if (!parsed.success) {
    return refuse(400, "NoPersona", "Send {persona: {role, userId?}} with a known role.");
  }
  const { role, userId: wanted } = parsed.data.persona;
  // As the directory writes it: capitals would be another id to whatever is compared with it.
  const isId = wanted !== undefined && objectId.test(wanted);
  const userId = isId ? wanted.toLowerCase() : wanted;
  const found = personas.find(
    (one) => one.role === role && (userId === undefined || one.userId === userId),
  );
  if (found) return { role, userId: found.userId, displayName: found.displayName };
  const isOther = personas.every((one) => one.userId !== userId);
  // Who is at this machine may be anybody of the tenant in use; the directory knows the name.
  if (userId !== undefined && isId && isOther) return { role, userId };
  return refuse(403, "NotThisPersona", "Nobody here has this id and role.");
}

/** `GET /portal/personas`: local mode only. */
export function createPersonaList(people: PortalPeople): Handler {
  return () =>
    people.mode === "local"
      ? { status: 200, body: people.personas() }
      : refuse(404, "NotFound", "There is nothing here.");
}
