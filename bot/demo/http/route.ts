import { type RouteHandler } from "./graphRequest";

/** How a missing permission is refused: each part of Graph does it in its own way. */
export type Area = "directory" | "logs" | "synchronization";

export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** Segments; `{name}` takes any value. */
  readonly path: string;
  readonly area: Area;
  /** Any one of these is enough; none is needed when empty. */
  readonly permissions: readonly string[];
  readonly handle: RouteHandler;
}

/** Makes the GET routes of one area that need the same permissions. */
export function getRoutes(
  area: Area,
  permissions: readonly string[],
): (path: string, handle: RouteHandler) => Route {
  return (path, handle) => ({ method: "GET", path, area, permissions, handle });
}
