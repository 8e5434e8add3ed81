// Trains one of the models that read what people write and what they paste, by the code in a folder that
// was just built: node train.js ROOT BUILT intents|messages
const path = require("node:path");

const [, , root, made, which] = process.argv;
const understanding = path.join("dialogs", "understanding");
const causes = path.join("bot", "causes");

if (which === "intents") {
  const { writeModels } = require(path.join(made, understanding, "classifier", "writeModel.js"));
  writeModels(path.join(root, understanding), path.join(made, understanding));
} else {
  const { writeLikeness } = require(path.join(made, causes, "likeness", "writeLikeness.js"));
  writeLikeness(path.join(root, causes), path.join(made, causes));
}
