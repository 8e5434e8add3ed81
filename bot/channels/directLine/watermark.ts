/**
 * Reads a watermark: the number of the last activity a client has seen. Missing and empty mean from
 * the beginning (that is what botframework-directlinejs sends); undefined is no watermark at all. One
 * beyond the end is the end.
 */
export function readWatermark(text: string | null): number | undefined {
  if (text === null || text === "") return 0;
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
