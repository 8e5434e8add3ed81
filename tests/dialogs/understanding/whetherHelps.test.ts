import { whetherHelps } from "../../../dialogs/understanding/whetherHelps";

it.each([
  ["would a restart help?", "restart"],
  ["should I assign her to a group", "assign"],
  ["would provision on demand work?", "onDemand"],
  ["würde ein Neustart helfen?", "restart"],
  ["est-ce que redémarrer aiderait ?", "restart"],
  ["¿serviría reiniciar el trabajo?", "restart"],
  ["再起動すれば直りますか", "restart"],
  ["how do I restart it?", undefined],
  ["can you help me?", undefined],
  ["would Marketing work?", undefined],
])("%j asks of %j", (text, doing) => {
  expect(whetherHelps(text)).toBe(doing);
});
