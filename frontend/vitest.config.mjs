import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.js"],
    setupFiles: ["tests/setup.js"],
    pool: "threads",
    // A busy machine is slow, and no test waits for a time to pass.
    testTimeout: 60_000,
  },
});
