import { type Value } from "./armExpression";
import { deploy, type Deployed, type Deployment, type DeployOptions } from "./armDeployment";
import { readTemplate } from "./armTemplate";

export const withGroup = (name: string): string =>
  `deployUseExistResourceGroup/template-${name}-with-rg.json`;
export const newGroup = (name: string): string =>
  `deployWithNewResourceGroup/template-${name}-new-rg.json`;

export const botApp = { appServiceName: "helpdesk", UMSIName: "identity" };
export const containerApp = {
  containerAppName: "helpdesk",
  containerRegistryName: "registry",
  containerImage: "bot:1",
  UMSIName: "identity",
};
export const azureBot = { azureBotId: "helpdesk", appId: "an-id", UMSIName: "identity" };
export const group = { groupName: "new", groupLocation: "westeurope" };

export const templates: readonly (readonly [string, Readonly<Record<string, Value>>])[] = [
  [withGroup("BotApp"), botApp],
  [newGroup("BotApp"), { ...group, ...botApp }],
  [withGroup("ContainerApp"), containerApp],
  [withGroup("AzureBot"), azureBot],
  [newGroup("AzureBot"), { ...group, ...azureBot }],
];

export const made = (
  file: string,
  given: Readonly<Record<string, Value>>,
  options?: DeployOptions,
): Deployment => deploy(readTemplate(file), given, options);

export const ofType = ({ resources }: Deployment, type: string): readonly Deployed[] =>
  resources.filter((one) => one.type === type);
