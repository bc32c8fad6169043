import { defineConfig } from '@playwright/test';

/** Measurements run one after the other, alone on the machine, for as long as they need. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.bench.ts',
  globalSetup: '../e2e/fixtures/ready.mjs',
  outputDir: '../../out/bench/run',
  workers: 1,
  retries: 0,
  timeout: 0,
  reporter: 'list',
});
