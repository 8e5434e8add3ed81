import path from "node:path";
import { type Application } from "../../bot/graph/port";
import type * as indexing from "../../dialogs/understanding/applicationIndex";
import {
  hostileNames,
  hostileSentences,
  likelyNames,
  manyNames,
  mistyped,
} from "./applicationLists";
import { type Figure, median, rounded } from "./figures";

type CreateIndex = typeof indexing.createApplicationIndex;

const manyRounds = 9;
const sampled = 200;

/** How one list of names does: times beside reading the list once, in the same rounds. */
export interface NameTimes {
  /** Milliseconds of a sentence: the middle round. */
  readonly sentenceMs: number;
  /** A sentence beside JSON.parse of the list: the best of the rounds each. */
  readonly ofJsonParse: number;
  /** Making the index beside JSON.parse of the list: the best of the rounds each. */
  readonly indexOfJsonParse: number;
}

/** The built product's names of applications in sentences: 5,000 likely ones, and the worst of hostile lists. */
export function measureApplicationNames(root: string): Figure {
  /* eslint-disable @typescript-eslint/no-require-imports -- the built product is measured */
  const { createApplicationIndex } = require(
    path.join(root, "dist", "dialogs", "understanding", "applicationIndex.js"),
  ) as typeof indexing;
  /* eslint-enable */
  const apps = likelyNames();
  const likely = timesOf(createApplicationIndex, apps, likelySentences(apps));
  const hostile = Object.values(hostileNames).map((list) => {
    const names = list();
    return timesOf(createApplicationIndex, names, hostileSentences(names));
  });
  const found = rightOf(createApplicationIndex, apps);
  return {
    figure: "applicationNames",
    names: manyNames,
    sentenceMs: rounded(likely.sentenceMs),
    ofJsonParse: rounded(likely.ofJsonParse),
    indexOfJsonParse: rounded(likely.indexOfJsonParse),
    hostileMs: rounded(Math.max(...hostile.map(({ sentenceMs }) => sentenceMs))),
    hostileOfJsonParse: rounded(Math.max(...hostile.map(({ ofJsonParse }) => ofJsonParse))),
    ...found,
  };
}

/** Sentences with names of the list, every other one mistyped. */
export function likelySentences(apps: readonly Application[]): readonly string[] {
  return sample(apps).map(({ displayName }, at) => {
    const name = at % 2 === 0 ? displayName : mistyped(displayName);
    return `Hi, our new colleague can't find his account in ${name} since Monday, why is that?`;
  });
}

/** Finds each sentence in the list, turn about with reading the list. */
export function timesOf(
  createIndex: CreateIndex,
  apps: readonly Application[],
  sentences: readonly string[],
  rounds = manyRounds,
): NameTimes {
  const text = JSON.stringify(apps);
  const times = Array.from({ length: rounds }, () => {
    const parse = millisecondsOf(() => void JSON.parse(text));
    let index = createIndex([]);
    const made = millisecondsOf(() => (index = createIndex(apps)));
    const all = millisecondsOf(() => {
      for (const sentence of sentences) index.find(sentence);
    });
    return { parse, made, sentence: all / sentences.length };
  });
  const best = (name: keyof (typeof times)[number]): number =>
    Math.min(...times.map((one) => one[name]));
  return {
    sentenceMs: median(times.map(({ sentence }) => sentence)),
    ofJsonParse: best("sentence") / best("parse"),
    indexOfJsonParse: best("made") / best("parse"),
  };
}

/** Shares of sentences that lead to the name in them: as it is written, mistyped, and asked about instead. */
export function rightOf(
  createIndex: CreateIndex,
  apps: readonly Application[],
): { readonly right: number; readonly rightMistyped: number; readonly wrong: number } {
  const index = createIndex(apps);
  const counts = { right: 0, rightMistyped: 0, wrong: 0 };
  for (const { id, displayName } of sample(apps))
    for (const [name, of] of [
      [displayName, "right"],
      [mistyped(displayName), "rightMistyped"],
    ] as const) {
      const mention = index.find(`why is Audrey Oliver not in ${name} yet?`);
      if (mention.fits !== "one") continue;
      counts[mention.app.id === id ? of : "wrong"] += 1;
    }
  return {
    right: rounded(counts.right / sampled),
    rightMistyped: rounded(counts.rightMistyped / sampled),
    wrong: rounded(counts.wrong / sampled / 2),
  };
}

function sample(apps: readonly Application[]): readonly Application[] {
  const step = Math.floor(apps.length / sampled);
  return apps.filter((_, at) => at % step === 0).slice(0, sampled);
}

function millisecondsOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
