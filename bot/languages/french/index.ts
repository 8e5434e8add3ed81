import { type Language } from "../language";
import { translated } from "../translation";
import { cloudHr } from "./causes/cloudHr";
import { credentials } from "./causes/credentials";
import { deprovisioning } from "./causes/deprovisioning";
import { done } from "./causes/done";
import { failed } from "./causes/failed";
import { groups } from "./causes/groups";
import { notEvaluated } from "./causes/notEvaluated";
import { notStarted } from "./causes/notStarted";
import { quarantine } from "./causes/quarantine";
import { skipped } from "./causes/skipped";
import { values } from "./causes/values";
import { questions } from "./questions";
import { reasons } from "./reasons";
import { texts } from "./texts";
import { words } from "./words";

/** French. */
export const french: Language = translated({
  locale: "fr",
  name: "français",
  texts,
  causes: {
    ...notStarted,
    ...notEvaluated,
    ...skipped,
    ...failed,
    ...quarantine,
    ...credentials,
    ...groups,
    ...cloudHr,
    ...deprovisioning,
    ...done,
    ...values,
  },
  reasons,
  questions,
  words,
});
