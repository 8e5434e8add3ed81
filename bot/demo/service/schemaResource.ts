import { type GuidMaker } from "../world/guidMaker";
import { type AttributeMapping, expressionOf, type MappingSource } from "../world/mapping";
import { type SyncJob } from "./syncJob";

type Json = Readonly<Record<string, unknown>>;

/** The synchronization schema of a job: scope, mappings and what the target requires. */
export function schemaResource(job: SyncJob, guid: GuidMaker): Json {
  const { plan } = job.principal;
  const sourceObject = plan.source === "Workday" ? "Worker" : "User";
  return {
    id: job.id,
    version: "v1.2",
    synchronizationRules: [
      {
        containerFilter: null,
        editable: true,
        groupFilter: null,
        id: guid("rule", plan.key),
        name: plan.source === "Microsoft Entra ID" ? "USER_OUTBOUND_USER" : "USER_INBOUND_USER",
        priority: 1,
        sourceDirectoryName: plan.source,
        targetDirectoryName: plan.target,
        metadata: [{ key: "supportsProvisionOnDemand", value: "True" }],
        objectMappings: [
          {
            enabled: true,
            flowTypes: plan.createsNobody ? "Update, Delete" : "Add, Update, Delete",
            name: `Provision ${plan.source} Users`,
            sourceObjectName: sourceObject,
            targetObjectName: "User",
            scope:
              plan.filter.length === 0
                ? null
                : { categoryFilterGroups: [], groups: plan.filter, inputFilterGroups: [] },
            attributeMappings: plan.mapping.map(mappingResource),
            metadata: [],
          },
        ],
      },
    ],
    directories: [
      directoryResource(plan.source, sourceObject, sourceNames(plan.mapping), guid),
      directoryResource(plan.target, "User", plan.mapping, guid),
    ],
  };
}

function mappingResource(mapping: AttributeMapping): Json {
  const { target, source, matching, onlyAtCreation } = mapping;
  return {
    defaultValue: null,
    exportMissingReferences: false,
    flowBehavior: "FlowWhenChanged",
    flowType: onlyAtCreation === true ? "ObjectAddOnly" : "Always",
    matchingPriority: matching ?? 0,
    targetAttributeName: target,
    source: sourceResource(source),
  };
}

function sourceResource(source: MappingSource): Json {
  const parameters = source.type === "Function" ? source.parameters : [];
  return {
    expression: expressionOf(source),
    name: source.name,
    type: source.type,
    parameters: parameters.map((parameter, index) => ({
      key: index === 0 ? "source" : `source${index + 1}`,
      value: sourceResource(parameter),
    })),
  };
}

function sourceNames(mapping: readonly AttributeMapping[]): Pick<AttributeMapping, "target">[] {
  const names = mapping.flatMap(({ source }) => attributesIn(source));
  return [...new Set(names)].map((target) => ({ target }));
}

function attributesIn(source: MappingSource): string[] {
  if (source.type === "Attribute") return [source.name];
  return source.type === "Function" ? source.parameters.flatMap(attributesIn) : [];
}

function directoryResource(
  name: string,
  object: string,
  attributes: readonly Partial<AttributeMapping>[],
  guid: GuidMaker,
): Json {
  return {
    id: guid("directory", name),
    name,
    objects: [
      {
        name: object,
        attributes: attributes.map(({ target, required, matching }) => ({
          anchor: false,
          caseExact: false,
          multivalued: false,
          mutability: "ReadWrite",
          name: target,
          required: required === true,
          type: "String",
          ...(matching === undefined ? {} : { uniqueness: "server" }),
        })),
      },
    ],
  };
}
