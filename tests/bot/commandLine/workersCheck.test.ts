import { workersCheck } from "../../../bot/commandLine/workersCheck";
import { settingsOf } from "./context";

it.each([
  ["1", 2, []],
  ["2", 2, [{ ok: true, detail: "2 on 2 cores", fix: "" }]],
  ["0", 4, [{ ok: true, detail: "4 on 4 cores" }]],
  ["0", 1, [{ ok: true, detail: "1 on 1 core" }]],
  [
    "3",
    2,
    [
      {
        ok: false,
        detail: "3 on 2 cores",
        fix: expect.stringMatching(/^Set WORKERS to 0/) as string,
      },
    ],
  ],
] as const)("WORKERS=%s with %s cores", (WORKERS, cores, expected) => {
  expect(workersCheck(settingsOf({ WORKERS }), cores)).toMatchObject(expected);
});
