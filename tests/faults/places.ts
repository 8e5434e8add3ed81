/**
 * The parts of Graph that can be in trouble by themselves, told by a request's address and, for a
 * `$batch`, its body.
 */
export const places: Readonly<Record<string, (request: string) => boolean>> = {
  Graph: () => true,
  "the provisioning log": (request) => request.includes("/auditLogs/"),
  "the synchronization jobs": (request) => request.includes("/synchronization/"),
  "the directory": (request) =>
    /\/(users|groups|directoryObjects|servicePrincipals)\b/.test(request),
  "the assignments": (request) => request.includes("appRoleAssign"),
};
