import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Each process under the main build is its own entry. They are kept in one table so that the
// paths main forks (out/main/<name>.js) and the sources they come from cannot drift apart.
const processes = {
  index: 'electron/main/index.ts',
  service: 'electron/service/index.ts',
  worker: 'electron/service/jobs/worker.ts',
  intake: 'electron/service/intake/index.ts',
};

// Native code cannot be bundled, and pdfkit reads its colour profile from beside its own file.
const notBundled = ['electron', 'better-sqlite3', 'pdfkit'];

function existing(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries)
      .map(([name, path]) => [name, resolve(import.meta.dirname, path)] as const)
      .filter(([, path]) => existsSync(path)),
  );
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20',
      // Half the text is half the time to compile, and the service is on the way to the first screen.
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: existing(processes),
        external: notBundled,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(import.meta.dirname, 'electron/preload/index.ts') },
        external: ['electron'],
        // A sandboxed preload is evaluated as a plain script: it may not be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: resolve(import.meta.dirname, 'out/renderer'),
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'renderer/index.html'),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
          // Every file of the page is a question to main, and main is busy while a window opens. So the page is
          // two files: what it starts with, and the screens that come after.
          codeSplitting: {
            groups: [
              { name: 'start', test: /[\\/]renderer[\\/]src[\\/]main\.tsx$/, priority: 2 },
              { name: 'screens', test: /[\\/](places|editor|ui|shared|node_modules)[\\/]/, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
