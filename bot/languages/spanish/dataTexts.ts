import { type Texts } from "../englishTexts";
import { type dataTexts as english } from "../dataTexts";

/** What the bot says in Spanish about what it keeps of a person; a part of `texts`. */
export const dataTexts = {
  dataAsk:
    "Borraría lo que guardo sobre usted: nuestras conversaciones aquí y en sus otras ventanas, lo que sigo por usted y cómo le localizo. ¿Lo hago?",
  dataStays:
    "Lo que queda: los casos que envió, porque se trabaja con ellos, y el registro de quién consultó a quién, porque protege a las personas consultadas.",
  dataStaysInTeams: "Los mensajes de este chat pertenecen a Teams; allí no puedo borrarlos.",
  dataDelete: "Sí, borrar",
  dataKeep: "No, conservar mis datos",
  dataKept: "De acuerdo, no se borró nada.",
  dataDeleted:
    "Sus datos están borrados: esta conversación y las demás conmigo, lo que seguía por usted y cómo le localizaba.",
  dataDeletedHere:
    "Esta conversación está borrada, con lo que seguía en ella por usted. Aquí no sé quién es usted, así que no puedo encontrar otras suyas.",
  dataCaseHere:
    "El caso {number} sigue aquí, así que aún conozco el camino a este chat. Pídalo otra vez cuando se cierre y también lo olvidaré.",
  aboutBot:
    "Soy un programa, no una persona. Leo lo que los sistemas dicen de una cuenta y se lo cuento; «hablar con una persona» trae a alguien.",
  aboutYourData:
    "Guardo lo que se escribe aquí, lo que sigo para usted y los casos que envía. Solo lo lee quien atiende un caso que usted envió, y queda anotado quién consulta a otras personas. «Borrar mis datos» elimina lo que no tiene que quedarse.",
} as const satisfies Pick<Texts, keyof typeof english>;
