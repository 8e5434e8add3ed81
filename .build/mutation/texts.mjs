const texts = new Set(["english", "doc", "page", "recognises", "owner", "tone"]);

/**
 * Leaves out of the mutation check what is data and not judgement: the texts of causes, and the
 * patterns by which messages are recognised, which are held against published messages instead.
 */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "texts",
    value: {
      shouldIgnore(path) {
        const isText = path.isObjectProperty() && texts.has(path.node.key.name);
        return isText ? "a text or a pattern, not a judgement" : undefined;
      },
    },
  },
];
