import { seeded } from '../builders/seeded';

export interface Estimate {
  readonly median: number;
  /** 95 % bootstrap interval of the median. */
  readonly low: number;
  readonly high: number;
}

/** The value below which a share of the sorted values lies; `share` 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median of paired ratios with its interval; the resampling is seeded, so the same run gives the same interval. */
export function ratio(measured: readonly number[], floor: readonly number[], seed = 20_260_312): Estimate {
  const ratios = measured.map((value, index) => value / (floor[index] ?? Number.NaN));
  const random = seeded(seed);
  const medians = Array.from({ length: 2_000 }, () => median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] ?? Number.NaN)));
  return { median: median(ratios), low: quantile(medians, 0.025), high: quantile(medians, 0.975) };
}
