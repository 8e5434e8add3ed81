import { z } from "zod";

import { type DemoTenant, startDemoTenant } from "./demo";
import { type Json } from "./store/port";

/** The demo tenant as one worker reaches it when several share one. */
export interface DemoForAll {
  readonly url: string;
  readonly token: string;
  readonly people: readonly z.infer<typeof personShape>[];
}

const personShape = z.object({
  role: z.enum(["employee", "helpdesk", "engineer"]),
  userId: z.string(),
  displayName: z.string(),
  about: z.string(),
  app: z.string(),
  questions: z.array(z.string()),
});
const sharedShape = z.object({
  demo: z.object({ url: z.string(), token: z.string(), people: z.array(personShape) }).optional(),
});

/** Starts a demo tenant that allows so many log requests in 10 s, the documented number when missing. */
export function startDemo(requests?: number): Promise<DemoTenant> {
  const logLimit = requests === undefined ? {} : { logLimit: { requests, perMs: 10_000 } };
  return startDemoTenant({ clock: () => new Date(), ...logLimit });
}

/** What workers are told of a demo tenant, if there is one. */
export function demoForAll(demo: DemoTenant | undefined): Json {
  if (demo === undefined) return {};
  const { url, token } = demo;
  return { demo: { url, token, people: demo.people.map((one) => personShape.parse(one)) } };
}

/** What a worker was told; undefined where the tenant is a real one. */
export function readDemoForAll(shared: Json): DemoForAll | undefined {
  return sharedShape.parse(shared).demo;
}
