import { type Handler } from "../http";
import { portalFiles } from "./portalFiles";
import {
  createPersonaList,
  createPortalToken,
  type IssueToken,
  type PortalPeople,
} from "./portalToken";

/** The support portal: its page and what the page asks for. */
export interface Portal {
  /** Files of the page by their path, `/` among them. */
  readonly files: ReadonlyMap<string, Handler>;
  /** `POST /portal/token`. */
  readonly token: Handler;
  /** `GET /portal/personas`. */
  readonly personas: Handler;
}

/** Creates the portal; throws when Web Chat was not built. */
export function createPortal(people: PortalPeople, issue: IssueToken): Portal {
  return {
    files: portalFiles(),
    token: createPortalToken(people, issue),
    personas: createPersonaList(people),
  };
}
