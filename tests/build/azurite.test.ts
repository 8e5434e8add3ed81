import { makeScratch } from "./scratch";

const script = `require("./.build/azurite").ensureAzurite(process.cwd()).then(
  () => console.log("goes on"),
  ({ message }) => console.log(message),
)`;

/** What is said, and asked of npm, where a run of the tests begins. */
async function begun({ CI, isThere = false, npmEnds = 0, AZURITE = "" }: Given) {
  const scratch = makeScratch(".build");
  if (isThere) scratch.write(".ci/azurite/node_modules/azurite/package.json", "{}");
  scratch.program("npm", `echo "$1 $3" >> "${scratch.at("asked")}"; exit ${npmEnds}`);
  scratch.write("asked", "");
  const set = [`CI=${CI}`, ...(AZURITE === "" ? [] : [`AZURITE=${AZURITE}`])];
  const command = ["-u", "AZURITE", ...set, process.execPath, "-e", script];
  const { out } = await scratch.run("env", command);
  const asked = scratch.read("asked").trim().replace(scratch.root, "");
  return [out.trim(), asked];
}

interface Given {
  readonly CI: string;
  readonly isThere?: boolean;
  readonly npmEnds?: number;
  readonly AZURITE?: string;
}

const installs = "ci /.ci/azurite";
const broken = "Azurite could not be installed: npm ci --prefix .ci/azurite";

it.each<[string, Given, string, string]>([
  ["is installed where it is missing in CI", { CI: "true" }, "goes on", installs],
  ["is installed once", { CI: "true", isThere: true }, "goes on", ""],
  ["is left alone on a developer's machine", { CI: "" }, "goes on", ""],
  ["is that of another checkout, if one is named", { CI: "true", AZURITE: "/it" }, "goes on", ""],
  ["fails the run where npm fails", { CI: "true", npmEnds: 1 }, broken, installs],
])("Azurite %s", async (_, given, said, asked) => {
  expect(await begun(given)).toEqual([said, asked]);
});
