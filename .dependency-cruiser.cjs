/**
 * The direction of dependencies: top imports downwards only, no cycles.
 * index, cli, app, bot, server -> channels -> dialogs -> cards -> languages -> causes -> rules, diagnosis;
 * judging tells the causes of log entries, for the command line and the chat alike;
 * side parts (graph, logs, cases, store, access, turns, ...) stand beside and are reached through their port.
 * The command line is a way in of its own, beside channels and dialogs; the demo tenant is a world outside.
 */
const top = "^bot/[^/]+\\.ts$";
const port = "^bot/(?:[^/]+|cases/files)/port\\.ts$";
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(bot|dialogs|cards|tests)/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "product-knows-no-tests",
      severity: "error",
      from: { path: "^(bot|dialogs|cards)/" },
      to: { path: "^tests/" },
    },
    {
      name: "top-is-not-imported",
      severity: "error",
      comment: "Files directly in bot/ start and connect; no folder imports them.",
      from: { path: "^(bot/[^/]+/|dialogs/|cards/)" },
      to: { path: top },
    },
    only("diagnosis-imports-nothing", "^bot/diagnosis/", ["^bot/diagnosis/"]),
    only("rules-import-nothing", "^bot/rules/", ["^bot/rules/"]),
    only("built-files-are-found-alone", "^bot/built/", ["^bot/built/"]),
    only("text-classifier-is-alone", "^bot/textClassifier/", ["^bot/textClassifier/"]),
    only("patterns-are-alone", "^bot/patterns/", ["^bot/patterns/"]),
    only("causes-are-knowledge", "^bot/causes/", [
      "^bot/(causes|built|patterns|rules|diagnosis|textClassifier)/",
    ]),
    only("languages-name-causes", "^bot/languages/", ["^bot/(languages|causes|rules|diagnosis)/"]),
    only("cards-render", "^cards/", ["^cards/", "^bot/(languages|causes|rules|diagnosis)/", port]),
    only("dialogs-see-ports", "^dialogs/", [
      "^dialogs/",
      "^cards/",
      "^bot/(languages|built|causes|patterns|rules|diagnosis|textClassifier)/",
      port,
    ]),
    only("demo-imports-rules", "^bot/demo/", ["^bot/(demo|rules)/"]),
    {
      name: "demo-is-met-over-http",
      severity: "error",
      comment:
        "The bot reaches the demo tenant as it reaches Microsoft Graph; the top only starts it.",
      from: { path: "^(bot/[^/]+/|dialogs/|cards/)", pathNot: "^bot/demo/" },
      to: { path: "^bot/demo/" },
    },
    only("settings-are-alone", "^bot/settings/", ["^bot/settings/"]),
    only("telemetry-is-alone", "^bot/telemetry/", ["^bot/telemetry/"]),
    only("requests-are-alone", "^bot/requests/", ["^bot/requests/"]),
    only(
      "side-parts-stay-beside",
      "^bot/(cases|fixes|follow|feedback|incidents|intents|store|access|turns|workers)/",
      ["^bot/$1/", "^bot/(diagnosis|requests|rules|telemetry)/", port],
    ),
    only("judging-tells-causes-of-entries", "^bot/judging/", [
      "^bot/(judging|causes|diagnosis|logs|rules)/",
      port,
    ]),
    only("logs-read-entries", "^bot/logs/", ["^bot/(logs|built|diagnosis|rules|telemetry)/", port]),
    only("graph-reads-entries-through-logs", "^bot/graph/", [
      "^bot/(graph|logs|diagnosis|requests|rules|telemetry)/",
      port,
    ]),
    only(
      "command-line-reads-and-prints",
      "^bot/commandLine/",
      [
        "^bot/commandLine/",
        "^cards/",
        "^dialogs/understanding/",
        "^bot/(languages|causes|rules|diagnosis|judging)/",
        "^bot/(logs|access|feedback|store|settings|telemetry|requests)/",
        port,
      ],
      "It explains texts, files and the store; what needs a tenant or a running bot is handed in.",
    ),
    only("channels-carry", "^bot/channels/", [
      "^bot/channels/",
      "^bot/(requests|telemetry)/",
      "^dialogs/",
      port,
    ]),
    {
      name: "botbuilder-at-the-edge",
      severity: "error",
      comment: "The Bot Framework SDK gets no updates: a successor must touch these folders only.",
      from: { path: "^(bot|dialogs|cards)/", pathNot: [top, "^bot/channels/"] },
      to: { path: "node_modules/(botbuilder|botframework)" },
    },
    {
      name: "restify-at-the-edge",
      severity: "error",
      from: { path: "^(bot|dialogs|cards)/", pathNot: ["^bot/server\\.ts$", "^bot/channels/"] },
      to: { path: "node_modules/(@types/)?restify/" },
    },
    {
      name: "identity-where-credentials-are-made",
      severity: "error",
      from: { path: "^(bot|dialogs|cards)/", pathNot: ["^bot/graph/credential\\.ts$", top] },
      to: { path: "node_modules/@azure/identity/" },
    },
    {
      name: "templates-in-cards",
      severity: "error",
      from: { path: "^(bot|dialogs|cards)/", pathNot: ["^cards/"] },
      to: { path: "node_modules/(adaptivecards-templating|adaptive-expressions)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"] },
  },
};
