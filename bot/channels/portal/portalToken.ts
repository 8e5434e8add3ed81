import { z } from "zod";

import { refuse, type Handler, type HttpAnswer, type HttpRequest } from "../http";
import { type IssuedToken, type Persona, type TokenSubject } from "./persona";
import { signedInUser } from "./signedInUser";

/** Who may be whom at the portal. */
export type PortalPeople =
  | {
      readonly mode: "local";
      /** Who can be chosen; anybody else of the tenant by object id. */
      readonly personas: () => readonly Persona[];
    }
  | {
      readonly mode: "production";
      readonly tenantId: string;
      /** Whether the platform's sign-in headers can be believed. */
      readonly trusted: boolean;
    };

export type IssueToken = (subject: TokenSubject) => IssuedToken | Promise<IssuedToken>;

const wish = z.object({
  persona: z.object({
    role: z.enum(["employee", "helpdesk", "engineer"]),
    userId: z.string().max(200).optional(),
  }),
});

const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const unauthorized = refuse(401, "Unauthorized", "Sign in to the portal first.");

/**
 * `POST /portal/token`: a token for a new conversation. In local mode one chooses who one is; in
 * production the signed-in user decides and the body is not even read.
 */
export function createPortalToken(people: PortalPeople, issue: IssueToken): Handler {
  return async (request) => {
    // Browsers say where a request comes from; only the portal's own page may ask.
    const site = request.headers["sec-fetch-site"];
    if (site !== undefined && site !== "same-origin") {
      return refuse(403, "Forbidden", "Only the portal's own page may ask for a token.");
    }
    const subject =
      people.mode === "local"
        ? chosenPersona(people.personas(), request.body)
        : signedIn(people, request);
    return "status" in subject ? subject : { status: 200, body: await issue(subject) };
  };
}

function chosenPersona(personas: readonly Persona[], body: unknown): TokenSubject | HttpAnswer {
  const parsed = wish.safeParse(body);
  if (!parsed.success) {
    return refuse(400, "NoPersona", "Send {persona: {role, userId?}} with a known role.");
  }
  const { role, userId } = parsed.data.persona;
  const found = personas.find(
    (one) => one.role === role && (userId === undefined || one.userId === userId),
  );
  if (found) return { role, userId: found.userId, displayName: found.displayName };
  const isOther = personas.every((one) => one.userId !== userId);
  // Who is at this machine may be anybody of the tenant in use; the directory knows the name.
  if (userId !== undefined && isOther && objectId.test(userId)) return { role, userId };
  return refuse(403, "NotThisPersona", "Nobody here has this id and role.");
}

function signedIn(
  people: PortalPeople & { mode: "production" },
  { headers }: HttpRequest,
): TokenSubject | HttpAnswer {
  const user = people.trusted ? signedInUser(headers, people.tenantId) : undefined;
  return user ?? unauthorized;
}

/** `GET /portal/personas`: local mode only. */
export function createPersonaList(people: PortalPeople): Handler {
  return () =>
    people.mode === "local"
      ? { status: 200, body: people.personas() }
      : refuse(404, "NotFound", "There is nothing here.");
}
