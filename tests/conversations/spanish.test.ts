import { describeLanguage, type Talk } from "./inLanguage";
import { type Line } from "./talk";

const atTheDesk: readonly Talk[] = [
  [
    "what people say is looked into, and is neither a name nor an error message",
    [
      ["el aprovisionamiento simplemente no arranca", { says: "¿De qué aplicación se trata?" }],
      ["Zoom", { app: "Zoom", says: "Zoom: Desactivado" }],
      ["Mi cuenta de Slack no existe", { user: "Harriet Lindqvist", app: "Slack" }],
    ],
  ],
  [
    "a question is answered in Spanish, and so are those about the card",
    [
      ["Hola", { says: "De qué persona y de qué aplicación" }],
      [
        "¿Por qué audrey@contoso.com no está en Salesforce?",
        {
          cause: "outOfScopeByFilter",
          user: "Audrey Oliver",
          says: /Omitida, según lo previsto\n[^]*no se cumple para Audrey Oliver[^]*department EQUALS «Sales», pero el valor es «Marketing»[^]*Próximos pasos/,
          buttons: ["Volver a comprobar", "Hablar con una persona"],
        },
      ],
      ["¿Por qué?", { says: "pero el valor es «Marketing»" }],
      ["¿Qué hago ahora?", { says: "Haga corregir department en su origen" }],
      ["¿Y Grace Kim?", { user: "Grace Kim", cause: "alreadyInSync", says: "Ya sincronizada" }],
      ["¿y su compañero?", { says: "¿De quién se trata en Salesforce?" }],
      ["¿cómo?", { says: "necesito saber cuáles leer" }],
      [
        "¿Por qué Maria Santos no está en DocuSign?",
        { cause: "jobQuarantined", says: "Trabajo de aprovisionamiento: «cuarentena»" },
      ],
      ["Gracias", { says: "De nada" }],
    ],
  ],
  [
    "names are found in Spanish sentences, and no word of them is one",
    [
      [
        "¿Por qué Chiara Russo no tiene cuenta en Atlassian Cloud?",
        { user: "Chiara Russo", cause: "nestedGroupOnly", says: "Grupo dentro de un grupo" },
      ],
      [
        "falta la cuenta de ben carter en Fabrikam Expenses",
        { cause: "notAssigned", says: "Sin asignación" },
      ],
      [
        "El aprovisionamiento no se inicia para Zoom",
        { app: "Zoom", says: "El aprovisionamiento en Zoom está desactivado" },
      ],
      ["falta alguien en Atlassian Cloud", { says: "¿De quién se trata en Atlassian Cloud?" }],
      ["¿cuánto tiempo tarda?", { says: "No he encontrado ningún nombre ahí" }],
      ["Chiara Russo", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "namesakes are chosen in words too, and the language is changed in the chat",
    [
      ["¿Por qué Alex Chen no está en Salesforce?", { says: "Varias personas" }],
      ["el segundo", { user: "Alex Chen", app: "Salesforce" }],
      ["Idioma", { says: "En qué idioma", buttons: ["English", "español"] }],
      ["[English]", { says: "I speak English from now on." }],
      ["why?", { says: /Check again/, not: /Volver a comprobar|asigna/ }],
      ["en español por favor", { says: "A partir de ahora le respondo en español." }],
      ["¿Por qué?", { says: /Volver a comprobar/, not: /Check again|assigned/ }],
      ["empezar de nuevo", { says: "Empecemos de nuevo." }],
    ],
  ],
];

const employee: readonly Line[] = [
  ["Hola", { says: "¿En qué aplicación le falta una cuenta?" }],
  [
    "¿Por qué no estoy en Salesforce?",
    {
      family: "out_of_scope_filter",
      says: /^Su cuenta en Salesforce: Según la configuración\n.*determinadas personas/,
      not: /ámbito|department|Marketing/,
    },
  ],
  [
    "Mi compañera no está en Salesforce",
    { says: "Solo puedo consultar su propia cuenta.", buttons: ["Comprobar mi cuenta"] },
  ],
  ["No tengo acceso a Box", { app: "Box", says: "Todavía no se le ha dado acceso" }],
  [
    "quiero hablar con una persona",
    { says: "Paso esto al equipo técnico", buttons: ["Enviar", "Agregar una frase", "Cancelar"] },
  ],
  ["[Enviar]", { says: /^El caso \d+ está en manos del equipo técnico/ }],
];

describeLanguage({
  name: "Spanish",
  locale: "es-ES",
  atTheDesk,
  employees: [["the own account alone, and a case for the engineers", employee]],
  aCase: {
    until: [
      ["¿Por qué no estoy en Salesforce?", { app: "Salesforce" }],
      [
        "hablar con una persona",
        {
          says: /Verá lo siguiente:\n- usted, Olivia Brown\n[^]*con los hechos:[^]*líneas: \d/,
          buttons: ["Enviar", "Agregar una frase", "Cancelar"],
        },
      ],
      ["Agregar una frase", { says: "¿Qué debería saber el equipo?" }],
      ["Lo necesito el lunes.", { says: "su frase: «Lo necesito el lunes.»" }],
      ["sí", { says: /^El caso \d+ está en manos del equipo técnico/ }],
      ["¿Estado?", { says: /^Nadie ha asumido todavía el caso \d+ \(abierto desde: / }],
    ],
    card: /Un caso nuevo\.\nCaso \d+ · Olivia Brown · Salesforce: Abierto desde:[^]*En sus propias palabras:\n- Lo necesito el lunes\./,
    take: "Asumir",
    resolve: "Resolver",
    taken: { engineer: "Ahora tiene usted el caso", person: "se ocupa ahora de su caso" },
    meanwhile: [
      ["estado", { says: /se ocupa de su caso \d+\. Lo que escriba aquí/ }],
      ["cancelar", { says: "Después ya no lo mirará nadie", buttons: ["Sí, retirarlo"] }],
      ["No, mantenerlo", { says: "se queda como está" }],
    ],
    solved: "¿Está resuelto para usted?",
    after: [
      ["sí", { says: "¿Qué tal ha sido la ayuda" }],
      ["5", { says: "Gracias. Vuelva a preguntarme" }],
    ],
  },
  followed: [
    ["¿Por qué no estoy en Dropbox Business?", { buttons: ["Avisarme cuando esté listo"] }],
    [
      "Avíseme cuando esté listo",
      { says: "Estoy pendiente del resultado para usted en Dropbox Business" },
    ],
    ["mis seguimientos", { says: "Estoy pendiente", buttons: ["Dejar (usted, Dropbox Business)"] }],
    ["dejar de seguirlo", { says: "ya no estoy pendiente" }],
  ],
  guided: [
    [
      "el aprovisionamiento no se inicia para Zoom",
      { says: /No tengo permiso para leer [^]*Qué estado actual/, buttons: ["No lo sé"] },
    ],
    ["Cuarentena", { says: "Qué motivo aparece" }],
    ["Atrás", { says: "Qué estado actual" }],
    ["English", { says: /from now on\.[^]*I don't know/ }],
    ["en español", { says: /en español\.[^]*Qué estado actual[^]*No lo sé/ }],
    ["¿Dónde lo encuentro?", { says: "Current status" }],
    ["[Cuarentena]", { says: "Qué motivo aparece" }],
    ["no sé", { cause: "jobQuarantined", says: "En cuarentena" }],
  ],
});
