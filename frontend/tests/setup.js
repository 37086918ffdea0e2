import { CompressionStream, DecompressionStream } from "node:stream/web";
import { MessageChannel } from "node:worker_threads";

/** Lit need not say in every test that these are not a reader's scripts; happy-dom lacks the rest. */
Object.assign(globalThis, {
  litIssuedWarnings: new Set(["dev-mode"]),
  MessageChannel,
  CompressionStream,
  DecompressionStream,
});
