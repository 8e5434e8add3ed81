import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The HR system is down for its weekly maintenance, or its integration user is locked. */
export const hrTenantDown = defineNamedCause({
  id: "hrTenantDown",
  family: "quarantine",
  employeeMayKnow: false,
  tone: "waiting",
  precedence: 29,
  owner: "hrAdmin",
  retry: "backsOff",
  page: "provisioning",
  doc: documents.workday,
  recognises: {
    texts: [
      /workday[^.]{0,60}(?:weekend|downtime|maintenance|friday|saturday)/i,
      /(?:weekend|friday)[^.]{0,60}quarantine/i,
    ],
  },
  english: {
    state: "HR system down",
    line: "The HR system is not available, most likely for its planned downtime.",
    employeeLine:
      "The HR system is not available at the moment; changes come through when it is back.",
    next: {
      employee: ["You need not do anything; it usually comes back by itself on Saturday."],
      helpdesk: [
        "Ask the HR admin for the downtime of the tenant (Workday implementation tenants: Friday evening to Saturday morning). The job recovers by itself.",
        "If it is no downtime: the integration user may be locked or its password expired.",
      ],
      engineer: [
        "Confirm the window; otherwise reset the integration user's password, enter it, Test connection, and restart with QuarantineState.",
      ],
    },
  },
});
