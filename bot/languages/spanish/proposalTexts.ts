import { type Texts } from "../englishTexts";
import { type proposalTexts as english } from "../proposalTexts";

/** What the bot says in Spanish to a value that somebody proposes or wants to change; a part of `followUpTexts`. */
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
  proposalsValue: "{attribute} = «{value}»",
  proposalsFit:
    "Sí: con {values} se cumple todo lo que pide el filtro{filter} (comprobado con las reglas).",
  proposalsPart:
    "{values}: eso serviría, pero no basta. El filtro{filter} pide también {clauses} (comprobado con las reglas).",
  proposalsMore:
    "{values}: eso serviría. El filtro{filter} tiene más condiciones que no pude leer, así que no puedo decir si basta.",
  proposalsWish: "Yo no cambio esos valores. Esto es lo que pasaría:",
  changeValueLook:
    "Abra Entra ID > Users > {person} > Properties y mire On-premises sync enabled: indica dónde se mantienen los valores de esta cuenta.",
  changeValueEdit:
    "Si dice No, quien pueda editar usuarios cambia ahí {attribute}. Si dice Yes, el valor se cambia en Active Directory o en Recursos Humanos, de donde viene: Entra ID no lo acepta.",
  changeValueSynced:
    "Esta cuenta viene de Active Directory: quien gestione los usuarios ahí, o Recursos Humanos, cambia {attribute}. Entra ID no lo acepta.",
  changeValueHr:
    "El valor viene de Recursos Humanos: lo cambia quien mantiene ahí los datos. Después se transmite ({app}).",
  changeValueCheck: "Después, «{button}» muestra si eso basta.",
  changeValueOwn:
    "Ni usted ni yo podemos cambiarlo aquí: esos datos los mantiene Recursos Humanos o su equipo de soporte. Indíqueles cuál está mal y qué debería decir.",
} as const satisfies Pick<Texts, keyof typeof english>;
