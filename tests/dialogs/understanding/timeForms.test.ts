import { languages } from "../../../bot/languages";
import { bareTime } from "../../../dialogs/understanding/bareTime";
import { sinceIn } from "../../../dialogs/understanding/entities";
import { sinceTime } from "../../../dialogs/understanding/sinceTime";

const now = new Date("2026-11-28T10:00:00Z");

/** What the bot says that it understands, it does. */
describe.each(Object.values(languages))("the forms named in $locale", ({ texts }) => {
  const forms = [...texts.manyWhichTime.matchAll(/[“„«「]\s?([^”“»」]+?)\s?[”“»」]/gu)];

  it("are five, and each is understood", () => {
    expect(forms).toHaveLength(5);
    for (const [, form = ""] of forms) {
      const words = bareTime(form);
      expect([form, words && sinceTime(sinceIn(words) ?? "", now, "UTC")]).toEqual([
        form,
        expect.any(String),
      ]);
    }
  });
});
