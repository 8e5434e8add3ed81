/** What the scanner needs of WebAssembly, which the types of Node leave out. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
    /** Keeps it apart from other objects. */
    private readonly isCompiled: true;
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  class Memory {
    readonly buffer: ArrayBuffer;
  }
  class Global {
    readonly value: number;
  }
}
