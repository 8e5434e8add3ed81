import { type Texts } from "../englishTexts";
import { type groupTexts as english } from "../groupTexts";

/** What the bot says in Spanish where others read along; a part of `texts`. */
export const groupTexts = {
  privateOnly:
    "Lo que averiguo trata de personas, así que no respondo donde otros pueden leerlo. Escríbame en un chat privado.",
  privateOnlyAt:
    "Lo que averiguo trata de personas, así que no respondo donde otros pueden leerlo. Escríbame en un chat privado: {link}",
  answeredInPrivate:
    "Le respondo en nuestro chat privado, porque lo que averiguo trata de personas.",
  askedInGroup: "Me ha preguntado donde otros pueden leerlo: «{text}». Esto es solo para usted.",
  groupWelcome:
    "Hola. Averiguo por qué alguien no tiene cuenta en una aplicación. Mencióneme junto con su pregunta: le respondo en un chat privado, porque lo que averiguo trata de personas.",
  groupWelcomeBy:
    "Hola. {who} me ha agregado aquí. Averiguo por qué alguien no tiene cuenta en una aplicación. Mencióneme junto con su pregunta: le respondo en un chat privado, porque lo que averiguo trata de personas.",
  groupHelp:
    "Mencióneme con una pregunta, por ejemplo: ¿por qué no estoy en Salesforce? Le respondo en un chat privado, porque lo que averiguo trata de personas. Allí también puede hablar con una persona.",
} as const satisfies Pick<Texts, keyof typeof english>;
