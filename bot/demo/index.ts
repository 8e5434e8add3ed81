export { demoCauses } from "./personas";
export { type DemoTenant, type DemoTenantOptions, startDemoTenant } from "./startDemoTenant";
export { engineersGroupId, helpdeskGroupId } from "./world/groups";
export { workerWithoutAccount } from "./world/worker";
