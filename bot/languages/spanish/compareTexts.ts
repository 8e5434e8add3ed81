import { type Texts } from "../englishTexts";
import { type compareTexts as english } from "../compareTexts";

/** What the bot says in Spanish of two people side by side; a part of `followUpTexts`. */
export const compareTexts = {
  compareWithWhom:
    "¿Con quién? El nombre de alguien cuya cuenta en {app} exista es lo que mejor muestra la diferencia.",
  compareState: "Comparación",
  compareSame: "La causa es la misma en los dos casos.",
  compareDiffers: "Lo que difiere, de lo que lo decide:",
  compareNone: "De lo que lo decide no leo ninguna otra diferencia.",
  compareUnread: "No todo se pudo leer de los dos, así que puede haber más.",
  compareValue: "{what}: {value} ({person}), {counterpart} ({other})",
  compareAssigned: "Asignación a la aplicación",
  compareEnabled: "Cuenta activada en Entra ID",
  compareYes: "sí",
  compareNo: "no",
  compareEmpty: "vacío",
} as const satisfies Pick<Texts, keyof typeof english>;
