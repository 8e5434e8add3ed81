import { applicationAliases } from "./applicationAliases";
import { type ApplicationIndex, type ApplicationMention } from "./applicationIndex";
import { galleryIndex } from "./galleryApplications";
import { nameWords } from "./nameWords";

/**
 * Finds applications of the gallery in a sentence while the tenant's own list may not be read. They have no
 * id: nothing can be looked up there, but who and what is asked about is told apart by their names.
 */
export const unlistedApplications: ApplicationIndex = {
  find: (sentence) => unlisted(galleryIndex.find(sentence)) ?? byAlias(sentence),
};

function unlisted(found: ApplicationMention): ApplicationMention | undefined {
  if (found.fits !== "one") return undefined;
  return { ...found, app: { id: "", displayName: found.app.displayName } };
}

/** What people call an application otherwise, in one or two words: "sfdc", "ドロップボックス". */
function byAlias(sentence: string): ApplicationMention {
  const words = nameWords(sentence);
  for (const size of [2, 1])
    for (let start = 0; start + size <= words.length; start++) {
      const span = words.slice(start, start + size);
      const alias = applicationAliases.get(span.map(({ word }) => word).join(" "));
      const found = alias === undefined ? undefined : unlisted(galleryIndex.find(alias));
      const [first, last] = [span[0], span.at(-1)];
      if (found?.fits === "one" && first !== undefined && last !== undefined)
        return { ...found, from: first.from, to: last.to };
    }
  return { fits: "none" };
}
