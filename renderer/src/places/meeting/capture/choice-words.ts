import type { Choice, Known } from '../../../../../shared/domain/statement/capture/choices';
import type { Disclosure, Speaker, StatementKind } from '../../../../../shared/domain/statement/statement';
import { pFamilyName, pTeamName } from '../../../../../shared/messages/p-words';
import { t } from '../../../../../shared/messages/t';

export function kindWords(kind: StatementKind): string {
  return t(`capture.kind.${kind}`);
}

export function disclosureWords(disclosure: Disclosure): string {
  return t(`capture.disclosure.${disclosure}`);
}

/** Who a speaker is, by name; the family as a whole has no name of its own. */
export function speakerName(speaker: Speaker, known: Known): string {
  if (speaker.kind === 'colleague') return known.seats.find((seat) => seat.colleague === speaker.colleague)?.name ?? t('capture.someone');
  return known.people.find(({ person }) => person === speaker.person)?.name ?? t('capture.family');
}

/** A suggestion in words, with what helps to tell it from others. */
export function choiceWords(choice: Choice, known: Known): { readonly text: string; readonly detail: string } {
  switch (choice.kind) {
    case 'speaker': {
      const { speaker } = choice;
      const seat = speaker.kind === 'colleague' ? known.seats.find(({ colleague }) => colleague === speaker.colleague) : undefined;
      return { text: speakerName(speaker, known), detail: seat?.code ?? t('capture.familyCode') };
    }
    case 'statement-kind':
      return { text: kindWords(choice.value), detail: '' };
    case 'disclosure':
      return { text: disclosureWords(choice.value), detail: '' };
    case 'person':
      return { text: known.people.find(({ person }) => person === choice.person)?.name ?? '', detail: '' };
    case 'p':
      return { text: pTeamName(choice.value, known.sixthP), detail: pFamilyName(choice.value) };
  }
}

export function choiceKey(choice: Choice): string {
  switch (choice.kind) {
    case 'speaker':
      return choice.speaker.kind === 'colleague' ? choice.speaker.colleague : `family ${choice.speaker.person ?? ''}`;
    case 'person':
      return choice.person;
    default:
      return choice.value;
  }
}
