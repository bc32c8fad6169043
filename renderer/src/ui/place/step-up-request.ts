import { create } from 'zustand';

/** How often a screen has asked for the step-up sheet; the frame opens it when the number grows. */
export const useStepUpRequests = create<{ readonly count: number }>()(() => ({ count: 0 }));

/** Opens Step up now, for a screen where somebody has just decided that it is needed. */
export function askToStepUp(): void {
  useStepUpRequests.setState(({ count }) => ({ count: count + 1 }));
}
