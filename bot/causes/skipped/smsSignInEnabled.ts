import { defineCause, valueOf } from "../../diagnosis";
import { documents } from "../documents";
import { logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, ruledOut, stillOpen, undecided } from "../verdict";
import { isSmsSignIn } from "./failingClauses";

const sentences = [/alternativeSecurityIds\s+EQUALS(?:\s+'None')?/i, /SMS[ -]sign-?in/i];

/** Cross-tenant synchronization keeps out people who sign in by SMS, by a filter of its own. */
export const smsSignInEnabled = defineCause({
  id: "smsSignInEnabled",
  family: "out_of_scope_filter",
  employeeMayKnow: false,
  tone: "blocked",
  needs: ["entryClauses", "errorText"],
  precedence: 69,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "user",
  doc: documents.crossTenant,
  recognises: { texts: sentences },
  english: {
    state: "SMS sign-in",
    line: "{person} signs in by SMS, and cross-tenant synchronization skips such accounts.",
    employeeLine: "The way your account signs in keeps it from being set up in {app}.",
    next: {
      employee: ["Ask your help desk to look at the sign-in methods of your account."],
      helpdesk: [
        "Turn off SMS sign-in for {person}: Entra ID > Users > {person} > Authentication methods.",
        "!stopped The next cycle picks it up by itself, usually within 40 minutes.",
      ],
      engineer: [
        "The built-in clause alternativeSecurityIds EQUALS 'None' is false. Remove SMS sign-in for {person} in the source tenant.",
        "The filter cannot be edited; check with Provision on demand afterwards.",
      ],
    },
  },
  detect(evidence) {
    const failing = valueOf(evidence, "entryClauses")?.filter((clause) => !clause.holds) ?? [];
    if (failing.some(isSmsSignIn)) {
      const says = failing
        .filter(isSmsSignIn)
        .map(({ attribute, operator, wanted }) =>
          because("clauseFailedUnseen", { attribute, operator, wanted }, "entryClauses"),
        );
      return holds("confirmed", says);
    }
    const text = valueOf(evidence, "errorText") ?? "";
    if (sentences.some((sentence) => sentence.test(text))) return holds("likely", []);
    return logOutcome(evidence) === "unread"
      ? undecided(...stillOpen(evidence, "entry"))
      : ruledOut(because("saysSomethingElse", {}));
  },
});
