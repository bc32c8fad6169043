import { describe, expect, test } from 'vitest';
import { contactsFamily } from '../../../shared/domain/statement/capture/contact-words';

describe('an action reaches somebody of the family', () => {
  test.each([
    'Bethan to ring Tara by Wed',
    'Kwame to call on Tuesday',
    'Text Jude after school',
    'Callum will visit the family next Thursday',
    'Bethan to visit at home',
    'Write to Tara about the review',
    'Send a letter to both parents',
    'Leave a voicemail',
    'Ring the mother first',
    'Ring the school, then phone Tara',
    'Rhys to be phoning her mother',
    'Bethan on 01632 960211 by Wed',
    'Bethan to drop it at 12 Kiln Row, ZZ9 2QT',
  ])('%s', (line) => {
    expect(contactsFamily(line)).toBe(true);
  });

  test.each([
    'Bethan to finish the safety plan with Jude',
    'Ring the school about the late-start pass',
    'Callum to call a meeting of the agencies',
    'Email his head of year',
    'Bring the wheel to the next review',
    'Recall what the record says',
    'Write the letter of support',
    'Give the context of the earrings',
    '',
  ])('not: %s', (line) => {
    expect(contactsFamily(line)).toBe(false);
  });
});
