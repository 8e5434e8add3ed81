import { type Handler, type RequestRate } from "../http";
import { portalFiles, type PortalSurroundings } from "./portalFiles";
import {
  createPersonaList,
  createPortalToken,
  type IssueToken,
  type PortalPeople,
} from "./portalToken";
import { type SignIn } from "./signIn";

/** The support portal: its page and what the page asks for. */
export interface Portal {
  /** Files of the page by their path, `/` among them. */
  readonly files: ReadonlyMap<string, Handler>;
  /** `POST /portal/token`. */
  readonly token: Handler;
  /** `GET /portal/personas`. */
  readonly personas: Handler;
  /** The portal's own sign-in, where it has one. */
  readonly signIn?: Pick<SignIn, "begin" | "end" | "signOut">;
}

export interface PortalParts {
  readonly people: PortalPeople;
  readonly issue: IssueToken;
  /** How often one person may ask for a token. */
  readonly perPerson: Pick<RequestRate, "take">;
  readonly around: PortalSurroundings;
  readonly signIn?: SignIn;
}

/** Creates the portal; throws when Web Chat was not built. */
export function createPortal({ people, issue, perPerson, around, signIn }: PortalParts): Portal {
  return {
    files: portalFiles(around),
    token: createPortalToken(people, issue, perPerson),
    personas: createPersonaList(people),
    ...(signIn && { signIn }),
  };
}
