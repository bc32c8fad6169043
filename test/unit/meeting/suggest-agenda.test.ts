import { describe, expect, test } from 'vitest';
import { inStandingOrder, placeFor } from '../../../shared/domain/meeting/standing-order';
import { suggestAgenda, type AgendaRules, type OpenWork } from '../../../shared/domain/meeting/suggest-agenda';
import type { CalendarDate } from '../../../shared/kernel/calendar-date';
import type { FamilyId, RequestId } from '../../../shared/kernel/ids';
import { anId, disciplines } from '../../builders/directory';
import { anItem, families, itemId } from '../../builders/meeting';

// A day that exists.
const day = (text: string): CalendarDate => text as CalendarDate;
const rules: AgendaRules = {
  on: day('2026-03-12'),
  minutes: 60,
  mostItems: 8,
  titleOf: (kind) => kind,
  questionOf: (kind) => `${kind}?`,
  steppedUpQuestion: (at) => `since ${at}?`,
};
const nothing: OpenWork = {
  steppedUp: [],
  comingBack: [],
  requests: [],
  reviews: [],
  urgentRequests: 0,
  overdueActions: 0,
  needsOf: () => [disciplines.earlyHelp],
};
const request = anId<RequestId>(0x700);
const aFamily = (number: number): FamilyId => anId<FamilyId>(0x450 + number);
const kinds = (items: readonly { readonly kind: string }[]): string[] => items.map(({ kind }) => kind);

describe('the suggested agenda', () => {
  test('is a welcome when nothing is open', () => {
    const agenda = suggestAgenda(nothing, rules);
    expect(agenda.couldGoOn).toEqual([]);
    expect(agenda.listed).toEqual([
      {
        kind: 'welcome',
        family: null,
        request: null,
        title: 'welcome',
        question: '',
        minutes: 2,
        presenter: null,
        needs: [],
        carriedFrom: null,
        due: null,
        steppedUpAt: null,
      },
    ]);
  });

  test('follows the standing order', () => {
    const agenda = suggestAgenda(
      {
        ...nothing,
        comingBack: [anItem({ family: families.adeyinkaFrost })],
        requests: [{ request, family: families.bellweather }],
        reviews: [{ family: families.marchettiDoyle, due: day('2026-03-12') }],
        urgentRequests: 1,
        overdueActions: 4,
      },
      rules,
    );
    expect(kinds(agenda.listed)).toEqual(['welcome', 'overdue-actions', 'urgent', 'new-request', 'review', 'review']);
    expect(agenda.listed[4]).toMatchObject({ family: families.adeyinkaFrost, carriedFrom: itemId(1) });
    expect(agenda.listed[3]).toMatchObject({ request, question: 'new-request?', needs: [disciplines.earlyHelp], minutes: 12 });
  });

  test('keeps its minutes for a family somebody stepped up about, says why, and puts it in its place', () => {
    const requests = [1, 2, 3, 4].map((number) => ({ request: anId<RequestId>(number), family: aFamily(number) }));
    const { listed, couldGoOn } = suggestAgenda(
      {
        ...nothing,
        steppedUp: [{ family: families.bellweather, at: 7 }],
        reviews: [{ family: families.bellweather, due: day('2026-03-12') }],
        requests,
      },
      { ...rules, mostItems: 4 },
    );
    expect(kinds(listed)).toEqual(['welcome', 'new-request', 'new-request', 'escalation']);
    expect(listed[3]).toMatchObject({ family: families.bellweather, question: 'since 7?', steppedUpAt: 7, due: null, minutes: 8 });
    expect(couldGoOn.map(({ family }) => family)).toEqual([aFamily(3), aFamily(4)]);
  });

  test('takes up an item that waits already with the family somebody stepped up about', () => {
    const { listed } = suggestAgenda(
      {
        ...nothing,
        steppedUp: [{ family: families.marchettiDoyle, at: 7 }],
        comingBack: [anItem({ family: families.marchettiDoyle, needs: [disciplines.police] })],
      },
      rules,
    );
    expect(kinds(listed)).toEqual(['welcome', 'escalation']);
    expect(listed[1]).toMatchObject({ carriedFrom: itemId(1), needs: [disciplines.police], question: 'since 7?' });
  });

  test('lists what waited longest first when there is not time for all, and offers the rest', () => {
    const requests = [1, 2, 3, 4, 5].map((number) => ({ request: anId<RequestId>(number), family: aFamily(number) }));
    const agenda = suggestAgenda({ ...nothing, comingBack: [anItem()], requests }, rules);
    expect(agenda.listed.map(({ family }) => family)).toEqual([null, ...[1, 2, 3, 4].map(aFamily), families.marchettiDoyle]);
    expect(agenda.couldGoOn.map(({ family }) => family)).toEqual([aFamily(5)]);
  });

  test('holds no more than the most items', () => {
    const agenda = suggestAgenda({ ...nothing, comingBack: [anItem()] }, { ...rules, mostItems: 1 });
    expect(kinds(agenda.listed)).toEqual(['welcome']);
    expect(agenda.couldGoOn).toHaveLength(1);
  });

  test('offers reviews of the coming week, says when they are due, and leaves later ones alone', () => {
    const reviews = [
      { family: aFamily(1), due: day('2026-03-19') },
      { family: aFamily(2), due: day('2026-03-13') },
      { family: aFamily(3), due: day('2026-03-20') },
      { family: aFamily(4), due: day('2026-03-13') },
    ];
    const { listed, couldGoOn } = suggestAgenda({ ...nothing, reviews }, rules);
    expect(listed).toHaveLength(1);
    expect(couldGoOn.map(({ family, due }) => [family, due])).toEqual([
      [aFamily(2), '2026-03-13'],
      [aFamily(4), '2026-03-13'],
      [aFamily(1), '2026-03-19'],
    ]);
  });

  test('gives a family one item, the most pressing', () => {
    const { listed } = suggestAgenda(
      {
        ...nothing,
        comingBack: [anItem(), anItem({ id: itemId(2), family: null })],
        reviews: [{ family: families.marchettiDoyle, due: day('2026-03-01') }],
      },
      rules,
    );
    expect(listed.map(({ carriedFrom }) => carriedFrom)).toEqual([null, itemId(1), itemId(2)]);
  });
});

test('the standing order keeps what came first within a kind, and what waited before what is new', () => {
  const review = anItem({ id: itemId(1) });
  const waited = anItem({ id: itemId(2), carriedFrom: itemId(9) });
  const welcome = anItem({ id: itemId(3), kind: 'welcome', family: null });
  expect(inStandingOrder([review, waited, welcome]).map(({ id }) => id)).toEqual([3, 2, 1].map(itemId));
  expect(placeFor([welcome, review], 'new-request')).toBe(review);
  expect(placeFor([welcome, review], 'other')).toBeNull();
});
