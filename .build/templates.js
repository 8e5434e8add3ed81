const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const schemas = "https://schema.management.azure.com/schemas";

/**
 * What each template is made of; the same parts make those for a new resource group. A container app
 * needs a registry with the image, so its resource group is never new.
 */
const templates = {
  BotApp: { parts: ["identity", "storage", "monitoring", "bot", "appService"], new: true },
  ContainerApp: {
    parts: ["identity", "storage", "monitoring", "bot", "containerApps"],
    new: false,
  },
  AzureBot: { parts: ["azureBot"], new: true },
};

/** Names that Bot Framework's templates use where the resource group is new: nothing exists yet. */
const renamed = {
  newAppServicePlanName: "appServicePlanName",
  newAppServicePlanLocation: "appServicePlanLocation",
  newAppServicePlanSku: "appServicePlanSku",
};
const nothingExists = ["existingAppServicePlanName", "existingAppServicePlanLocation"];

const groupParameters = {
  groupName: {
    type: "string",
    metadata: { description: "Name of the resource group, which is made if it is not there." },
  },
  groupLocation: {
    type: "string",
    metadata: { description: "Region of the resource group." },
  },
};

/**
 * The ARM templates by their file below `deploymentTemplates`, put together from its `parts`. A
 * template that is written once cannot differ between hosts and kinds of resource group.
 */
function composeTemplates(root) {
  const parts = path.join(root, "deploymentTemplates", "parts");
  const files = {};
  for (const [name, made] of Object.entries(templates)) {
    const inner = joinParts(parts, made.parts);
    files[`deployUseExistResourceGroup/template-${name}-with-rg.json`] = inner;
    if (made.new) {
      files[`deployWithNewResourceGroup/template-${name}-new-rg.json`] = inNewGroup(name, inner);
    }
  }
  return files;
}

function joinParts(folder, names) {
  const template = {
    $schema: `${schemas}/2019-04-01/deploymentTemplate.json#`,
    contentVersion: "1.0.0.0",
    parameters: {},
    variables: {},
    resources: [],
    outputs: {},
  };
  for (const name of names) {
    const part = withIncluded(folder, readJson(folder, `${name}.json`));
    for (const key of ["parameters", "variables", "outputs"])
      Object.assign(template[key], part[key]);
    template.resources.push(...(part.resources ?? []));
  }
  return template;
}

/** Puts in what a part names: `items of FILE` in a list, `text of FILE` as a string. */
function withIncluded(folder, value) {
  if (typeof value === "string") {
    const [, file] = /^text of (\S+)$/.exec(value) ?? [];
    return file ? JSON.stringify(readJson(folder, file)) : value;
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [, file] = /^items of (\S+)$/.exec(item) ?? [];
      return file ? readJson(folder, file) : [withIncluded(folder, item)];
    });
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withIncluded(folder, one)]),
  );
}

/** A deployment to a subscription that makes the resource group and deploys the template into it. */
function inNewGroup(name, inner) {
  const taken = Object.keys(inner.parameters).filter((one) => !nothingExists.includes(one));
  const outer = Object.fromEntries(
    taken.map((one) => [renamed[one] ?? one, outsideGroup(inner.parameters[one])]),
  );
  const passed = Object.fromEntries(
    taken.map((one) => [one, { value: `[parameters('${renamed[one] ?? one}')]` }]),
  );
  return {
    $schema: `${schemas}/2018-05-01/subscriptionDeploymentTemplate.json#`,
    contentVersion: "1.0.0.0",
    parameters: { ...groupParameters, ...outer },
    resources: [
      {
        type: "Microsoft.Resources/resourceGroups",
        apiVersion: "2022-09-01",
        name: "[parameters('groupName')]",
        location: "[parameters('groupLocation')]",
        properties: {},
      },
      {
        type: "Microsoft.Resources/deployments",
        apiVersion: "2022-09-01",
        name: `provisioning-helpdesk-${name}`,
        resourceGroup: "[parameters('groupName')]",
        dependsOn: [
          "[subscriptionResourceId('Microsoft.Resources/resourceGroups', parameters('groupName'))]",
        ],
        properties: {
          mode: "Incremental",
          expressionEvaluationOptions: { scope: "inner" },
          parameters: passed,
          template: inner,
        },
      },
    ],
    outputs: Object.fromEntries(
      Object.entries(inner.outputs).map(([output, { type }]) => [
        output,
        {
          type,
          value: `[reference(resourceId(parameters('groupName'), 'Microsoft.Resources/deployments', 'provisioning-helpdesk-${name}'), '2022-09-01').outputs.${output}.value]`,
        },
      ]),
    ),
  };
}

/** A parameter as it reads before there is a resource group to ask. */
function outsideGroup(parameter) {
  if (typeof parameter.defaultValue !== "string") return parameter;
  const defaultValue = parameter.defaultValue
    .replaceAll("resourceGroup().location", "parameters('groupLocation')")
    .replaceAll("resourceGroup().name", "parameters('groupName')")
    .replaceAll("resourceGroup().id", "subscription().id, parameters('groupName')");
  return { ...parameter, defaultValue };
}

function readJson(folder, file) {
  return JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
}

/** Writes all templates, formatted as the rest of the repository is. */
function writeTemplates(root) {
  const files = Object.entries(composeTemplates(root)).map(([name, content]) => {
    const file = path.join(root, "deploymentTemplates", name);
    fs.writeFileSync(file, JSON.stringify(content));
    return file;
  });
  const prettier = require.resolve("prettier/bin/prettier.cjs", { paths: [root] });
  execFileSync(process.execPath, [prettier, "--write", "--log-level=warn", ...files], {
    stdio: "inherit",
  });
}

module.exports = { composeTemplates };

if (require.main === module) writeTemplates(path.dirname(__dirname));
