import { galleryIndex } from "./galleryApplications";
import { plainPhrase } from "./plainPhrase";

/** Everyday services that no tenant creates accounts in by this kind of provisioning. */
const services =
  /^(?:(?:microsoft|ms|office) )?(?:teams|outlook|sharepoint|onedrive|exchange|excel|word|powerpoint|office(?: 365)?|365|m365|o365|planner|viva|power bi|intune|copilot|whatsapp|google drive|gmail)$/u;
const lead =
  /^[¿ ]*(?:(?:and|but|so|ok|what about|how about|same for|same in|also|und|aber|was ist mit|wie ist es mit|et|mais|qu'en est-il de|y|pero|qué pasa con|qué hay de|in|for|für|bei|pour|dans|en|para) )+/iu;
const behind = /(?: ?(?:は|も|では)(?:どうですか|どう)?| too| as well| auch| aussi| también)$/iu;
const longest = 50;

/**
 * The application in a text that goes on with it and says nothing else, by a name that is known whether or not a tenant
 * has it: "and Teams?", "Teamsは？". Undefined for other texts.
 */
export function elsewhereKnown(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const bare = text
    .replace(/[?!.,;:？。、¿¡]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const name = bare.replace(lead, "").replace(behind, "").trim();
  if (name === "" || name === bare) return undefined;
  if (services.test(plainPhrase(name))) return name;
  const found = galleryIndex.find(name);
  return found.fits === "one" && found.from === 0 && found.to === name.length ? name : undefined;
}
