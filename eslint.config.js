const js = require("@eslint/js");
const tseslint = require("typescript-eslint");
const jest = require("eslint-plugin-jest");
const prettier = require("eslint-config-prettier/flat");
const globals = require("globals");
const { defineConfig, globalIgnores } = require("eslint/config");

const unchained = {
  selector:
    "CallExpression > .arguments[callee.property.name='writeHead'], MemberExpression > CallExpression.object[callee.property.name='writeHead']",
  message: "restify replaces writeHead for the whole process, and its own returns nothing.",
};

/** A token or a secret goes where it was sent and nowhere else. */
const unled = {
  selector:
    "CallExpression[callee.name='fetch']:not(:has(Property[key.name='redirect'])):not(:has(> SpreadElement))",
  message: "Say what becomes of a redirect: `error` or `manual`.",
};

const pure = [
  unchained,
  {
    selector:
      "FunctionDeclaration[async=true], ArrowFunctionExpression[async=true], FunctionExpression[async=true], AwaitExpression",
    message: "No I/O here: collect the fact in an adapter and pass it in Evidence.",
  },
  {
    selector:
      "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
    message: "No clock here: take the time from Evidence.collectedAt or a parameter.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "No randomness here: hand it in.",
  },
];

module.exports = defineConfig([
  globalIgnores(["dist", "dist.*", "coverage", ".data"], "build output"),
  globalIgnores(["bot/logs/triage/scan/assembly"], "AssemblyScript, whose own compiler checks it"),
  {
    name: "scripts",
    files: ["**/*.{js,cjs}"],
    ignores: ["bot/channels/portal/page/**"],
    extends: [js.configs.recommended],
    languageOptions: { sourceType: "commonjs", globals: globals.node },
  },
  {
    name: "portal page",
    files: ["bot/channels/portal/page/**/*.js"],
    extends: [js.configs.recommended],
    languageOptions: { sourceType: "script", globals: { ...globals.browser, WebChat: "readonly" } },
  },
  {
    name: "typescript",
    files: ["**/*.ts"],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", unchained],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Read settings from bot/settings only." },
      ],
    },
  },
  {
    name: "settings may read the environment",
    files: ["bot/settings/**/*.ts", "tests/**/*.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    name: "what goes out is led nowhere else",
    files: ["bot/**/*.ts"],
    ignores: ["bot/causes/**", "bot/diagnosis/**", "bot/rules/**", "bot/languages/**"],
    rules: { "no-restricted-syntax": ["error", unchained, unled] },
  },
  {
    name: "knowledge and cards are pure",
    files: [
      "bot/causes/**/*.ts",
      "bot/diagnosis/**/*.ts",
      "bot/rules/**/*.ts",
      "bot/languages/**/*.ts",
      "cards/**/*.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...pure] },
  },
  {
    // One table for each folder of causes: to cut it would put texts of one area into two places.
    name: "translations",
    files: ["bot/languages/*/causes/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    name: "properties have one seed",
    files: ["tests/**/*.ts"],
    ignores: ["tests/properties.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { name: "fast-check", message: "Take it from tests/properties: one seed for all." },
      ],
    },
  },
  {
    name: "tests",
    files: ["tests/**/*.ts"],
    extends: [jest.configs["flat/recommended"], jest.configs["flat/style"]],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "jest/no-standalone-expect": [
        "error",
        { additionalTestBlockFunctions: ["withShared", "withBrowser", "withAxe"] },
      ],
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*"] }],
    },
  },
  prettier,
]);
