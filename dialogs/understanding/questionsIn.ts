import { type ApplicationIndex } from "./applicationIndex";
import { type Understood } from "./understand";

/** Where one question may end and the next begin; what stands there stays with the next one. */
const bounds =
  /[;\n]+|(?<= )[+&/|](?= )|[?!。？！]+|\.(?=\s)|,|(?<!\p{L})(?=(?:and|also|und|auch|et|aussi|y|tambi[eé]n)(?!\p{L}))|(?<=それと|あと)/u;
/** A name in a sentence of its own goes with the application of that: "My colleague Noah also lacks Zoom." */
const sentenceEnds = /[;\n]+|[?!。？！]+|\.(?=\s)/u;
/** More than this nobody asks in one breath; what comes behind stays with the last one. */
const most = 4;
/** Longer texts are mails and pastes, which name many without asking about each. */
const longest = 400;

/**
 * The questions of a text: "Is Ana in Slack, and is Ben in Zoom?" asks two. Each names somebody and an
 * application of its own; what does not goes with the one before, as in "Ana and Ben in Slack and Zoom". One
 * where a text asks only one.
 */
export function questionsIn(
  text: string,
  apps: ApplicationIndex,
  read: (text: string) => Understood,
): readonly string[] {
  if (text.length > longest || !namesTwice(text, apps)) return [text];
  const questions: string[] = [];
  for (const piece of piecesOf(text, apps)) {
    const isOwn = questions.length < most && namesBoth(read(piece));
    const last = questions.at(-1);
    if (last === undefined || (isOwn && namesBoth(read(last)))) questions.push(piece);
    else questions[questions.length - 1] = last + piece;
  }
  return questions.length > 1 ? questions.map(trimmed) : [text];
}

/** The sentences of a text, and the pieces of those that name several applications; together they are the text. */
function piecesOf(text: string, apps: ApplicationIndex): string[] {
  return between(text, sentenceEnds).flatMap((one) =>
    namesTwice(one, apps) ? between(one, bounds) : [one],
  );
}

/** The pieces of a text between its bounds. */
function between(text: string, bound: RegExp): string[] {
  const pieces: string[] = [];
  let left = text;
  while (left !== "") {
    const found = bound.exec(left.slice(1));
    const end = found === null ? left.length : 1 + found.index + found[0].length;
    pieces.push(left.slice(0, end));
    left = left.slice(end);
  }
  return pieces;
}

/** Most texts name one application: they need not be taken apart. */
function namesTwice(text: string, apps: ApplicationIndex): boolean {
  const first = apps.find(text);
  if (first.fits !== "one") return false;
  const left = text.slice(0, first.from) + " ".repeat(first.to - first.from) + text.slice(first.to);
  return apps.find(left).fits !== "none";
}

/** Whether somebody and an application are named. "Marketing uses Zoom" is about nobody: the name must be surely one. */
export function namesBoth({ person, app }: Understood): boolean {
  if (app.fits !== "one" || person?.who !== "other") return false;
  return person.term.by !== "name" || person.sure === true;
}

function trimmed(question: string): string {
  return question
    .replace(
      /^[\s,;.+&/|]*(?:(?:and|also|und|auch|et|aussi|y|tambi[eé]n)(?!\p{L})[\s,]*){0,2}/u,
      "",
    )
    .replace(/(?<![\s,;+&/|])[\s,;+&/|]+$/, "");
}
