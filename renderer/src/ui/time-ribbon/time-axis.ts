/** `09:15` → 555. */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** 555 → `09:15`. */
export function timeOfDay(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

export type AxisTick = Readonly<{ label: string; percent: number; edge: 'start' | 'end' | 'none' }>;

const QUARTER = 15;

/** The start, every quarter of an hour, and the end; `over` minutes lengthen the bar past the planned end. */
export function axisTicks(from: string, to: string, over: number): readonly AxisTick[] {
  const start = minutesOfDay(from);
  const end = minutesOfDay(to) + over;
  const ticks: AxisTick[] = [{ label: from, percent: 0, edge: 'start' }];
  for (let at = Math.ceil((start + QUARTER) / QUARTER) * QUARTER; at <= end - QUARTER; at += QUARTER) {
    ticks.push({ label: timeOfDay(at), percent: ((at - start) / (end - start)) * 100, edge: 'none' });
  }
  return [...ticks, { label: timeOfDay(end), percent: 100, edge: 'end' }];
}
