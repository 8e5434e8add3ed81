import { type Texts } from "../englishTexts";
import { type humanTexts as english } from "../humanTexts";

/** What the bot says in Spanish to "yes" and to whether a person is needed; a part of `followUpTexts`. */
export const humanTexts = {
  yesWhich: "¿Cuál de estas cosas hago?",
  humanDone: "No, no hace falta nadie: aquí ya no hay nada que arreglar.",
  humanWaits: "No, todavía no hace falta nadie: esto sigue solo.",
  humanMaybe:
    "Todavía no: esto suele pasar solo. Si sigue igual tras los próximos intentos, páselo a una persona.",
  humanLate: "Sí, es hora de que alguien lo mire: ya debería haberse resuelto solo.",
  humanSomebody: "Alguien tiene que actuar, aunque no necesariamente el equipo técnico:",
  humanElse: "Si no encuentra a nadie que pueda hacerlo, lo paso con todo lo que se sabe.",
  humanYes:
    "Sí, conviene: lo que pude leer no lo explica. Paso todo lo que se sabe, así no tendrá que contarlo otra vez.",
  humanKnown: "No, ya se sabe:",
} as const satisfies Pick<Texts, keyof typeof english>;
