import { defineConfig } from '@playwright/test';

/** The main job played through the real window at watching speed. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.demo.ts',
  globalSetup: '../e2e/fixtures/ready.mjs',
  outputDir: '../../out/reports/demo',
  workers: 1,
  retries: 0,
  timeout: 0,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
