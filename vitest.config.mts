import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/host/**"],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // A real VS Code with a browser wants the whole machine: after all else, and one at a time.
        test: {
          name: "host",
          include: ["test/host/**/*.test.ts"],
          testTimeout: 600_000,
          // A key that falls into a list being filled is lost, for a person as for a test: who sees that tries again.
          retry: 1,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000, interval: 100 } },
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
