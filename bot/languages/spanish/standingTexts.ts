import { type Texts } from "../englishTexts";
import { type standingTexts as english } from "../standingTexts";

/** What the bot says in Spanish about groups of the directory; a part of `texts`. */
export const standingTexts = {
  groupNotFound:
    "He buscado en el directorio y no he encontrado ni un grupo ni una persona con el nombre «{term}». ¿Puede dar el nombre completo?",
  groupWhich:
    "Hay varios grupos que coinciden con «{term}»: {names}. Escriba el nombre completo de uno.",
  groupsDenied:
    "No puedo leer los grupos de este inquilino (falta {permission}), así que no puedo buscar «{term}». En su lugar se puede buscar a alguien que esté en él.",
  groupsUnavailable:
    "Ahora mismo no he podido leer los grupos de este inquilino, así que no sé nada de «{term}». Compruébelo de nuevo dentro de un momento.",
  groupAssigned:
    "El grupo «{group}» está asignado a {app}. Sus miembros directos se aprovisionan si el filtro de ámbito los admite.",
  groupNotSecurity:
    "El grupo «{group}» está asignado a {app}, pero no es un grupo de seguridad, y por eso no cuenta. Asigne en su lugar un grupo de seguridad.",
  groupInside:
    "El grupo «{group}» no está asignado a {app}; está dentro de «{outer}», que sí lo está. Un grupo dentro de un grupo asignado no cuenta.",
  groupNotAssigned: "El grupo «{group}» no está asignado a {app}.",
  groupAssign:
    "Si sus miembros deben tener {app}: Entra ID > Enterprise apps > {app} > Users and groups > Add user/group. Solo cuando Scope es Sync all users and groups no hace falta asignarlo.",
  groupHolds:
    "Dentro de él: {inner}. Sus miembros no se aprovisionan con esta asignación; asigne también esos grupos.",
  groupsWritten:
    "{app} recibe también los propios grupos: hay una asignación de atributos para grupos activada.",
  groupsNotWritten:
    "{app} no recibe los propios grupos, solo personas: no hay ninguna asignación de atributos para grupos activada.",
  groupEntry: "Última entrada del registro del propio grupo: {entryAt}, {said}.",
  groupEntryNone: "El registro no tiene ninguna entrada del propio grupo.",
} as const satisfies Pick<Texts, keyof typeof english>;
