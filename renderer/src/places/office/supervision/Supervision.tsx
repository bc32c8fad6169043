import type { HubSettings, Me } from '../../../../../shared/contract/hub';
import { Overview } from './Overview';
import { Relationships } from './Relationships';
import { ThemeWords } from './ThemeWords';

/** Whether supervision has a part of the office for somebody: whoever names supervisors, and whoever chooses the themes. */
export function keepsSupervision({ sets }: Me): boolean {
  return sets.includes('manager') || sets.includes('supervisor');
}

/** Who supervises whom, and the words learning is counted by; never anything that passes between two people. */
export function Supervision({ me, settings }: Readonly<{ me: Me; settings: HubSettings }>) {
  return (
    <>
      <Overview themes={settings.themes} />
      {me.sets.includes('manager') && <Relationships />}
      <ThemeWords themes={settings.themes} />
    </>
  );
}
