import { type Texts } from "../englishTexts";
import { type proposalTexts as english } from "../proposalTexts";

/** What the bot says in Spanish to a value that somebody proposes; a part of `followUpTexts`. */
export const proposalTexts = {
  proposalFits:
    "Sí: con {attribute} = «{value}» se cumple todo lo que pide el filtro{filter} (comprobado con las reglas).",
  proposalAlso: "Eso solo no basta. También hace falta:",
  proposalRefused:
    "No: el filtro{filter} pide {attribute} {operator} «{wanted}», y «{value}» no lo cumple (comprobado con las reglas).",
  proposalRefusedBare:
    "No: el filtro{filter} pide {attribute} {operator}, y «{value}» no lo cumple (comprobado con las reglas).",
  proposalNow: "Es el valor que tiene ahora {attribute}.",
  proposalCase: "Las mayúsculas cuentan: «{to}» lo cumpliría.",
  proposalPart:
    "Para {attribute} serviría «{value}», pero no basta: el filtro{filter} pide también {clauses} (comprobado con las reglas).",
  proposalMore:
    "Para {attribute} serviría «{value}». El filtro{filter} tiene más condiciones que no pude leer, así que no puedo decir si basta.",
  proposalNotRead:
    "No: ningún filtro mira {attribute}, así que otro valor ahí no cambia nada. Lo que se mira: {attributes}.",
  proposalGives:
    "Con {attribute} = «{value}» la asignación da {target} = «{gives}» (calculado con su regla).",
  proposalGivesNothing:
    "Con {attribute} = «{value}» la asignación no da nada para {target} (calculado con su regla).",
  proposalOpen:
    "No puedo calcular qué hace la asignación con «{value}» para {target}: depende de algo que solo conoce el servicio.",
  proposalTarget: "Solo {app} puede decir si lo acepta: Provision on demand lo muestra enseguida.",
} as const satisfies Pick<Texts, keyof typeof english>;
