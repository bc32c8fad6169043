import { configure } from '@testing-library/react';
import { vi } from 'vitest';

/** Waits as long as a busy computer needs; nothing is waited for that does not come. */
export function bePatient(): void {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
}
