import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

function project(name: string) {
  return {
    plugins: [react()],
    root,
    test: {
      name,
      include: [`test/${name}/**/*.test.{ts,tsx}`],
      // A native module and its vaults belong to one process: threads would share them.
      pool: 'forks' as const,
      // Limits are for what hangs: a busy machine is several times as slow.
      testTimeout: 60_000,
      hookTimeout: 180_000,
      css: { modules: { classNameStrategy: 'non-scoped' as const } },
    },
  };
}

// Tests of components ask for a document with "@vitest-environment jsdom" on their first line.
export default defineConfig({
  test: {
    // "package" runs only after packing, and says so when asked to run without.
    projects: ['unit', 'service', 'contract', 'faults', 'package'].map(project),
    passWithNoTests: true,
    // On two cores Vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
