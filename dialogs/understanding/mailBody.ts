/** What somebody wrote in a mail, without what stands around it. */
export interface MailBody {
  readonly text: string;
  /** The name it is signed with, or else that of its sender. */
  readonly signedBy?: string;
}

/** Fewer lines are no mail. */
const fewestLines = 3;

const quoted = /^\s*(?:>|\|)/;
const header =
  /^\s*\*?(?:to|cc|bcc|sent|date|reply-to|importance|an|gesendet|datum|à|envoyé|date d'envoi|para|enviado|fecha|宛先|送信日時|日時)\*?\s*[:：]/i;
const subject =
  /^\s*\*?(?:subject|betreff|objet|asunto|件名)\*?\s*[:：]\s*(?:(?:re|aw|fw|fwd|wg|tr|rv)\s*:\s*)*/i;
/** What mail programs write before the subject of a mail that is answered or passed on. */
const passedOn = /^\s*(?:(?:re|aw|fwd?|wg|tr|rv)\s*:\s*)+(?=\S)/i;
const greeting =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|sehr geehrte\p{L}*|liebe[rs]?|moin|servus|bonjour|bonsoir|cher|chère|chers|madame|monsieur|hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]s?|お世話に\p{L}*|こんにちは|ご担当者様|各位)(?!\p{L})[^,!:。]{0,40}[,!:。]?\s*$/iu;
/** From here on nothing is said any more. */
const closing =
  /^\s*(?:(?:many |with |kind |best |warm )*(?:thanks|thank you|regards|wishes|cheers|sincerely|yours|greetings|br)|thx|(?:mit )?(?:freundliche|viele|beste|herzliche|liebe|schöne)[nr]? (?:grüße|grüßen|gruß|gruss|grüsse|grüssen|dank)|mfg|lg|vg|danke|besten dank|(?:bien )?cordialement|(?:avec mes )?(?:meilleures|sincères) salutations|merci(?: beaucoup| d'avance| par avance)?|bien à vous|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:muchas )?gracias(?: de antemano)?|(?:どうぞ)?よろしく\p{L}*|以上|敬具)(?:(?: and| und| et| y)? [\p{L} ]{0,40})?[,.!。]*\s*$/iu;
const cut =
  /^\s*(?:--+\s*$|_{3,}|={3,}|-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original)|sent from my |von meinem .{1,30} gesendet|envoyé de mon |enviado desde mi |get outlook for |on .{6,80} wrote:\s*$|am .{6,80} schrieb .{0,60}:\s*$|le .{6,80} a écrit :\s*$|el .{6,80} escribió:\s*$)/i;
const smallPrint =
  /\b(?:confidential|privileged|intended (?:solely|only)|disclaimer|vertraulich|confidentiel(?:le)?|confidencial)\b/i;
const from = /^\s*\*?(?:from|von|de|差出人)\*?\s*[:：]\s*/i;
const name =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:(?:van|von|de|der|di|da|del|la|el|bin|al) )?\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/**
 * The words of a mail without headers, greeting, closing, signature, quoted mails and small print: the names
 * and places there are not what it is about. A text that is no mail stays as it is.
 */
export function mailBody(text: string): MailBody {
  const lines = text.split(/\r?\n/);
  if (lines.length < fewestLines || lines.filter((line) => line.trim() !== "").length < 2)
    return { text };
  const kept: string[] = [];
  let signedBy: string | undefined;
  let isFirst = true;
  for (const [at, line] of lines.entries()) {
    if (kept.length > 0 && endsBefore(line, isFirst)) {
      signedBy = signature(lines.slice(at + 1));
      break;
    }
    if (isAround(line, isFirst)) continue;
    kept.push(line.replace(subject, "").replace(passedOn, ""));
    isFirst &&= saysNothing(line);
  }
  const body = kept.join("\n").trim();
  if (body === "") return { text };
  const writer = signedBy ?? senderOf(lines);
  return writer === undefined ? { text: body } : { text: body, signedBy: writer };
}

/** Whether what is said ends before a line; where something was said a second sender begins another mail, too. */
function endsBefore(line: string, isFirst: boolean): boolean {
  return closing.test(line) || cut.test(line) || (!isFirst && from.test(line));
}

/** A line that is empty or the subject. */
function saysNothing(line: string): boolean {
  return line.trim() === "" || subject.test(line) || passedOn.test(line);
}

/** Whether a line stands around what is said; the first ones say who writes to whom. */
function isAround(line: string, isFirst: boolean): boolean {
  return (
    header.test(line) ||
    quoted.test(line) ||
    (smallPrint.test(line) && line.length > 40) ||
    (isFirst && (from.test(line) || greeting.test(line)))
  );
}

/** Whom the headers above the mail name. */
function senderOf(lines: readonly string[]): string | undefined {
  const [first = ""] = lines.filter((line) => line.trim() !== "");
  const line = header.test(first) ? lines.find((one) => from.test(one)) : first;
  return line !== undefined && from.test(line) ? nameAlone(line.replace(from, "")) : undefined;
}

/** The first line behind the closing, where it is a name. */
function signature(lines: readonly string[]): string | undefined {
  return nameAlone(lines.find((line) => line.trim() !== "") ?? "");
}

/** The name that a line begins with and says nothing beside but an address or what somebody is. */
function nameAlone(line: string): string | undefined {
  const bare = line.trim().replace(/[,.*]$/, "");
  const [whole = ""] = bare.split(/(?<!\s)\s*[|·,<([]\s*/);
  return name.test(whole) ? whole : undefined;
}
