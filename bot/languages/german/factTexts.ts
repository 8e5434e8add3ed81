import { type Texts } from "../englishTexts";
import { type factTexts as english } from "../factTexts";
import { expressionTexts } from "./expressionTexts";

/** What the bot says in German when it is asked for one fact about a person; a part of `texts`. */
export const factTexts = {
  ...expressionTexts,
  factIs: "{label} ({person}): {value}. Aus dem Verzeichnis gelesen: {readAt}.",
  factEmpty: "{label} ({person}): leer. Aus dem Verzeichnis gelesen: {readAt}.",
  factOn: "Das Konto ist eingeschaltet ({person}). Aus dem Verzeichnis gelesen: {readAt}.",
  factOff: "Das Konto ist ausgeschaltet ({person}). Aus dem Verzeichnis gelesen: {readAt}.",
  factDeleted:
    "Das Konto ist gelöscht und kann 30 Tage lang wiederhergestellt werden ({person}). Aus dem Verzeichnis gelesen: {readAt}.",
  factCreated:
    "Das Konto wurde angelegt ({person}): {createdAt}. Aus dem Verzeichnis gelesen: {readAt}.",
  factGroups: "Direkte Gruppen ({person}): {groups}. Aus dem Verzeichnis gelesen: {readAt}.",
  factGroupsMore:
    "Direkte Gruppen, nicht alle ({person}): {groups}. Aus dem Verzeichnis gelesen: {readAt}; der Rest: Entra ID > Users > {person} > Groups.",
  factGroupsNone: "Keine direkten Gruppen ({person}). Aus dem Verzeichnis gelesen: {readAt}.",
  factNotRead: "Das lese ich nicht. Es steht hier: Entra ID > Users > {person} > {page}.",
  factDenied:
    "Das darf ich nicht lesen: Die Berechtigung {permission} fehlt. Es steht hier: Entra ID > Users > {person} > {page}.",
  factUnavailable:
    "Das Verzeichnis hat gerade nicht geantwortet. Fragen Sie in einer Minute noch einmal, oder sehen Sie hier nach: Entra ID > Users > {person} > {page}.",
  factGone:
    "Im Verzeichnis gibt es dieses Konto nicht mehr ({person}), auch nicht unter den gelöschten.",
  factNotReadOwn: "Das konnte ich an Ihrem Konto nicht lesen. Ihr Helpdesk kann es sehen.",
} as const satisfies Pick<Texts, keyof typeof english>;
