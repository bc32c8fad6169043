import { defineConfig } from '@playwright/test';

/** The main job played through the real window at watching speed. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.demo.ts',
  globalSetup: '../e2e/fixtures/ready.mjs',
  outputDir: '../../out/demo/run',
  workers: 1,
  retries: 0,
  timeout: 0,
  reporter: 'list',
});
