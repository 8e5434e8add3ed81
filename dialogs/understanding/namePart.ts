import { isEnglishWord } from "./englishWords";
import { isEverydayWord } from "./everydayWords";
import { mayBeJapaneseName } from "./japaneseName";
import { isJapanese } from "./spacedJapanese";

/**
 * Words that are no part of a name: those of questions and everyday speech, of the field, and of
 * errors. What stands between them may be a name.
 */
const otherWords = new Set(
  `a about access account accounts active actually add added afternoon again all already also am an and
  another any anybody anyone anything app appear appearing appears application applications apps are aren't
  arent as asap ask asked assigned assignment at attribute attributes away back be because been before
  being boss bot both but by call called can can't cannot cant case change changed check checked code colleague
  come could couldn't couldnt crashes created creation creating credentials customer cycle day days
  deleted department did didn't didnt disabled do does doesn't doesnt doing don't done dont each either
  employee employees error errors even ever every everybody everyone exist existing exists fail failed
  failing fails failure few filter find first fix for friday from fuck get gets getting give given go
  goes going good got group groups had has hasn't hasnt have haven't havent having he hello help her
  here hers hey hi him hire hired hires his hour hours how i i'd i'll i'm i've id if ill im immediately
  in initial into is isn't isnt issue it it's its ive job joined joiner just know last later leaver leavers leaves left license
  loses losing lost quit uses
  licence log login logs long look looks lookup made make manager many mapping mappings maybe me mean meant member
  members message minute minutes missing monday month months morning mr mrs ms much must my name named
  need needs never new next no nobody none not nothing now number of off ok okay on once one only onto
  open or order our out over owner page password people permission permissions person phone please pls
  possible problem problems provision provisioned provisioning quarantine quarantined question quick
  reason recently report reset right run running said same saturday say says scim scope see seems server
  service she should show showing shown shows since skip skipped skipping so some somebody someone
  something sorry sso start started starting starts status still stop stopped stuck sunday support sure
  sync synced synchronization synchronized syncing system target team tell test than thank thanks that
  that's thats the their them then there these they thing things think this those thursday ticket till
  time to today token tokens told tomorrow too tried try trying tuesday two until up update updated
  urgent us use used useless user users using very wait waiting want wants was wasn't wasnt we wednesday
  week weeks well went were what what's whats when where which while who who's whose why will with
  without won't wont work worker workers working works would wouldn't wrong yes yesterday yet you your
  address agent bad certificate conflict connection data domain duplicate email endpoint entries entry file
  host instance internal invalid mail matching null object objects operation property request required
  terminated rehired onboarded offboarded promoted transferred resigned retired under ridiculous unacceptable
  audio video vip ceo cfo cto coo cio vp svp evp gdpr dsgvo rgpd rca
  identity affected below above else concerned regards hr
  vertrieb freundlichen grüßen grüße viele concerné concernée concernés afectado afectados saludos cordialement
  nesting nested supported allowed possible necessary normal configured configuration flatten
  moin servus grüezi mahlzeit hallo hallöchen salut coucou bonjour bonsoir hola buenas buenos holi ciao yo
  everything healthy late sicher alles tout todo myself yourself himself herself themselves itself ourselves selbst selber soi-même mismo misma
  both january february july september october november december
  response secret source string tenant type url username usernames value values version`
    .trim()
    .split(/\s+/),
);

const wordShape = /^[\p{L}\p{M}][\p{L}\p{M}'.-]*$/u;
/** `DuplicateTargetEntries`, `customappsso2`: names of things, but `McKay` and `O'Brien` of people. */
const madeUp = /(?<!^(?:Mc|Mac|De|Le|La|Di|Van|O'?))(?<=\p{Ll})\p{Lu}/u;

/** `INVALIDCREDENTIALS`: a code in capitals; names that long are not written so. */
const shouted = /^\p{Lu}{13,}$/u;

/** Whether a word may be part of somebody's name; in a sentence of Japanese no Japanese word is. */
export function mayBeName(word: string, isSentence: boolean): boolean {
  if (isJapanese(word)) return !isSentence && mayBeJapaneseName(word);
  const bare = word.toLowerCase().replace(/'s$/, "");
  return (
    wordShape.test(word) &&
    !otherWords.has(bare) &&
    !otherWords.has(word.toLowerCase()) &&
    !isEverydayWord(bare) &&
    !isEnglishWord(word) &&
    !madeUp.test(word) &&
    !shouted.test(word)
  );
}

/** The same of a word outside such a sentence. */
export const isPlainName = (word: string): boolean => mayBeName(word, false);
