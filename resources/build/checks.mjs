import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './child.mjs';
import { modules, root } from './places.mjs';

/** A cruise of nothing reports success, so the number of files it looked at is checked as well. */
const leastModules = 150;
/** Lines that only say which test is next or passed: they stand between a reader and what failed. */
const progress = /^(\[\d+\/\d+\]| +✓) .*\n/gm;
const reports = join(root, 'out', 'reports');

/** A package's command, run under the Node that runs this. */
function tool(name, args, env = {}) {
  const binary = join(modules, '.bin', name);
  return capture(binary, args, { env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env }, shell: process.platform === 'win32' });
}

/** The rules read types, so the types of every layer, each under its own settings, are checked by the same reading. */
const rulesAndTypes = async () => single(await tool('oxlint', ['--type-aware', '--type-check', '--deny-warnings']));

function single({ code, output }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

async function boundaries() {
  const result = await tool('depcruise', ['--config', '.dependency-cruiser.mjs', 'shared', 'electron', 'renderer']);
  const cruised = Number(/(\d+) modules/.exec(result.output)?.[1] ?? 0);
  if (cruised < leastModules) return { passed: 0, failed: 1, output: `${result.output}\nOnly ${cruised} modules were looked at.` };
  return single(result);
}

function vitest(project) {
  return async () => {
    const report = freshReport(project);
    const args = [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const result = await tool('vitest', args);
    const counted = readReport(report);
    return tally(result, counted?.numPassedTests, counted?.numFailedTests);
  };
}

async function endToEnd() {
  const report = freshReport('e2e');
  const result = await tool('playwright', ['test', '--config', 'test/e2e/playwright.config.ts'], { ROUNDTABLE_REPORT: report });
  const counted = readReport(report)?.stats;
  return tally(result, counted?.expected, counted?.unexpected);
}

function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  return report;
}

function readReport(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
}

/** A run that ends badly without a failing test (a file that does not load, say) still counts as a failure. */
function tally({ code, output }, passed = 0, failed = 0) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output: output.replaceAll(progress, '') };
}

/** Everything that is checked, in the order that finds the cheapest mistakes first. */
export const checks = [
  { name: 'lint', title: 'House rules in code, and types', run: rulesAndTypes },
  { name: 'styles', title: 'House rules in styles', run: async () => single(await tool('stylelint', ['renderer/src/**/*.css'])) },
  { name: 'format', title: 'Format', run: async () => single(await tool('oxfmt', ['--check'])) },
  { name: 'boundaries', title: 'Who imports what', run: boundaries },
  { name: 'dead-code', title: 'Nothing unused', run: async () => single(await tool('knip', ['--config', '.knip.json', '--no-progress'])) },
  { name: 'unit', title: 'Rules', run: vitest('unit') },
  { name: 'service', title: 'The service on real vaults', run: vitest('service') },
  { name: 'contract', title: 'The contract', run: vitest('contract') },
  { name: 'faults', title: 'Faults', needsApplication: true, run: vitest('faults') },
  { name: 'e2e', title: 'The application', needsApplication: true, run: endToEnd },
].filter(({ name }) => hasTests(name));

function hasTests(name) {
  const folder = join(root, 'test', name);
  if (!['unit', 'service', 'contract', 'faults', 'e2e'].includes(name)) return true;
  return existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => /\.(test|spec)\.tsx?$/.test(file));
}
