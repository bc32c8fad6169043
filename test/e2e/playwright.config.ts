import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './fixtures/ready.mjs',
  outputDir: '../../out/e2e',
  // As many at a time as there are displays: two windows on one take the focus from each other, and the focus is what is tested.
  workers: process.env['ROUNDTABLE_DISPLAYS']?.split(',').length ?? 1,
  fullyParallel: false,
  retries: 0,
  // Limits are for what hangs: a busy machine is three times as slow.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: process.env['ROUNDTABLE_REPORT'] ? [['line'], ['json', { outputFile: process.env['ROUNDTABLE_REPORT'] }]] : 'list',
});
