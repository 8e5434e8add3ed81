import { type Texts } from "../englishTexts";
import { type factTexts as english } from "../factTexts";
import { expressionTexts } from "./expressionTexts";

/** What the bot says in Spanish when it is asked for one fact about a person; a part of `texts`. */
export const factTexts = {
  ...expressionTexts,
  factIs: "{label} ({person}): {value}. Leído en el directorio a las {readAt}.",
  factEmpty: "{label} ({person}): vacío. Leído en el directorio a las {readAt}.",
  factOn: "La cuenta está activada ({person}). Leído en el directorio a las {readAt}.",
  factOff: "La cuenta está desactivada ({person}). Leído en el directorio a las {readAt}.",
  factDeleted:
    "La cuenta está eliminada y puede restaurarse durante 30 días ({person}). Leído en el directorio a las {readAt}.",
  factCreated:
    "Creación de la cuenta: {createdAt} ({person}). Leído en el directorio a las {readAt}.",
  factGroups: "Grupos directos ({person}): {groups}. Leído en el directorio a las {readAt}.",
  factGroupsMore:
    "Grupos directos, no todos ({person}): {groups}. Leído en el directorio a las {readAt}; el resto: Entra ID > Users > {person} > Groups.",
  factGroupsNone: "Ningún grupo directo ({person}). Leído en el directorio a las {readAt}.",
  factNotRead: "Eso no lo leo. Está aquí: Entra ID > Users > {person} > {page}.",
  factDenied:
    "Eso no puedo leerlo: falta el permiso {permission}. Está aquí: Entra ID > Users > {person} > {page}.",
  factUnavailable:
    "El directorio no ha respondido ahora mismo. Pregunte de nuevo en un minuto, o mire aquí: Entra ID > Users > {person} > {page}.",
  factGone: "El directorio ya no tiene esa cuenta ({person}), tampoco entre las eliminadas.",
  factNotReadOwn: "No pude leer eso de su cuenta. Su soporte puede verlo.",
} as const satisfies Pick<Texts, keyof typeof english>;
