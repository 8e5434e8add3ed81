import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** Cross-tenant synchronization and Workday carry no photos (known-issues.md, workday-inbound-tutorial.md). */
export const photoNotCarried = defineNamedCause({
  id: "photoNotCarried",
  family: "other",
  employeeMayKnow: true,
  tone: "normal",
  precedence: 92,
  owner: "targetAdmin",
  retry: "notNeeded",
  page: "mappings",
  doc: documents.knownIssues,
  recognises: {
    texts: [
      /\b(?:photos?|pictures?|avatars?|thumbnailPhoto|jpegPhoto)\b[^.\n]{0,60} (?:not|n't|never|cannot|unsupported)\b(?: be| being)?[^.\n]{0,10}\b(?:supported|synchroni[sz]ed|synced|provisioned|carried|copied|transferred|updated|imported)\b/i,
      /\b(?:photos?|thumbnailPhoto|jpegPhoto)\b[^.\n]{0,30} (?:is|are) (?:missing|unsupported)\b/i,
      /(?:not|n't|never) (?:sync\w*|provision\w*|support\w*|carry|copy) (?:[\w']+ ){0,3}(?:photos?|pictures?|avatars?)\b/i,
    ],
  },
  english: {
    state: "Photos stay behind",
    line: "Photos are not carried by this kind of provisioning, so that the one for {person} has to be set in {target} itself.",
    employeeLine: "Your photo is not carried over to {app}.",
    next: {
      employee: ["Add your photo in {app} itself, or ask your help desk how to do so."],
      helpdesk: [
        "Nothing is wrong with the account: its other details are provisioned, photos are not. Set the photo in {target} itself.",
      ],
      engineer: [
        "Cross-tenant synchronization and Workday jobs leave photos out. Take thumbnailPhoto out of the mapping if it is there, and bring photos in another way, for example by an API of the application.",
      ],
    },
  },
});
