/** For Stryker, whose runner asks for threads: these take a third of the time for each mutant. */
import { mergeConfig } from "vitest/config";
import config from "./vitest.config.mjs";

export default mergeConfig(config, { test: { poolMatchGlobs: [["**", "vmThreads"]] } });
