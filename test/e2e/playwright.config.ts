import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './fixtures/ready.mjs',
  outputDir: '../../out/e2e',
  // Every test has its own profile and its own Electron, so files may run side by side; two cores carry two.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env['ROUNDTABLE_REPORT'] ? [['line'], ['json', { outputFile: process.env['ROUNDTABLE_REPORT'] }]] : 'list',
});
