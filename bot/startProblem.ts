/** Why a start failed, in words for the operator. */
export function startProblem(error: unknown, port: number): string {
  if (!(error instanceof Error)) return "unknown reason";
  const code = "code" in error ? error.code : undefined;
  return code === "EADDRINUSE" ? `port ${port} is in use. Set PORT to a free one.` : error.message;
}
