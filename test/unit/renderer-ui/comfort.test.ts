import { beforeEach, expect, test } from 'vitest';
import { standardComfort } from '../../../renderer/src/ui/comfort/comfort';
import { chooseComfort, useComfortState, wearComfort, wearKeptComfort } from '../../../renderer/src/ui/comfort/use-comfort';

const worn = () => useComfortState.getState().comfort.textSize;
const sized = (textSize: 115 | 130 | 150) => ({ ...standardComfort, textSize });

beforeEach(() => wearComfort(null));

test('what the record says is worn', () => {
  wearKeptComfort(sized(130));
  expect(worn()).toBe(130);
});

test('a choice is not undone by the record of the choice before it', async () => {
  const [keeping, keepingNext] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const first = chooseComfort(sized(115), () => keeping.promise);
  const second = chooseComfort(sized(130), () => keepingNext.promise);
  keeping.resolve();
  await first;
  wearKeptComfort(sized(115));
  expect(worn()).toBe(130);
  keepingNext.resolve();
  await second;
  wearKeptComfort(sized(150));
  expect(worn()).toBe(150);
});
