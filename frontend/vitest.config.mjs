import { defineConfig } from "vitest/config";

// A zone with summer time, on whatever machine.
process.env.TZ = "Europe/London";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.js"],
    setupFiles: ["tests/setup.js"],
    // A page of its own for each file, without a thread of its own for each.
    pool: "vmThreads",
    maxWorkers: "100%",
    minWorkers: 1,
    // A busy machine is slow, and no test waits for a time to pass.
    testTimeout: 60_000,
  },
});
