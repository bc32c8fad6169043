import { memo } from 'react';
import {
  CalendarDays,
  FileText,
  KeyRound,
  Lightbulb,
  Lock,
  LockOpen,
  MessageSquare,
  Quote,
  ShieldHalf,
  UserRoundX,
  type LucideIcon,
} from 'lucide-react';
import type { Known } from '../../../../../shared/domain/statement/capture/choices';
import type { LineMarks } from '../../../../../shared/domain/statement/capture/line-marks';
import type { Given, LineReading, Marked } from '../../../../../shared/domain/statement/capture/read-line';
import { disclosures, ps, statementKinds, type Disclosure, type StatementKind } from '../../../../../shared/domain/statement/statement';
import { formatDay } from '../../../../../shared/messages/dates';
import { pFamilyName, pTeamName } from '../../../../../shared/messages/p-words';
import { t } from '../../../../../shared/messages/t';
import { Chip, type ChipProps } from './Chip';
import type { CaptureAct } from './capture-state';
import { disclosureWords, kindWords, speakerName } from './choice-words';
import { SourceChip } from './SourceChip';
import css from './Capture.module.css';

type ChipsProps = Readonly<{
  marks: LineMarks;
  reading: LineReading;
  known: Known;
  act: (act: CaptureAct) => void;
}>;

/**
 * Every token of the line as a chip under it, so that nobody has to learn the signs. Drawn again only
 * when a mark changes, not with every letter.
 */
export const Chips = memo(function Chips(props: ChipsProps) {
  return (
    <div className={css.chips} role="group" aria-label={t('capture.marks')}>
      <SpeakerChip {...props} />
      <KindChip {...props} />
      <DisclosureChip {...props} />
      <PeopleChips {...props} />
      <PChip {...props} />
      <DateChip {...props} />
      <SourceChip source={props.marks.source} onChange={(source) => props.act({ type: 'setSource', source })} />
    </div>
  );
}, sameMarks);

function sameMarks(before: ChipsProps, after: ChipsProps): boolean {
  const [one, other] = [before.reading, after.reading];
  return (
    before.marks === after.marks &&
    before.known === after.known &&
    one.speaker === other.speaker &&
    sameMark(one.kind, other.kind) &&
    sameMark(one.disclosure, other.disclosure) &&
    sameMark(one.happenedOn, other.happenedOn)
  );
}

function sameMark(one: Marked<string> | null, other: Marked<string> | null): boolean {
  return one?.value === other?.value && one?.given === other?.given;
}

const looks: Readonly<Record<Given, ChipProps['look']>> = { usual: 'set', chosen: 'set', suggested: 'suggested', rule: 'held' };

export const kindIcons: Readonly<Record<StatementKind, LucideIcon>> = {
  fact: FileText,
  reported: MessageSquare,
  opinion: Lightbulb,
  intelligence: ShieldHalf,
  'own-words': Quote,
  'nil-return': FileText,
};

const disclosureIcons: Readonly<Record<Disclosure, LucideIcon>> = {
  'family-can-see': LockOpen,
  'agencies-only': Lock,
  'about-someone-else': UserRoundX,
  'ask-police-first': KeyRound,
};

function SpeakerChip({ reading, known, act }: ChipsProps) {
  const { speaker } = reading;
  const seats = known.seats.map((seat) => ({ id: seat.colleague, text: seat.name, detail: seat.code }));
  const people = known.people.map(({ person, name }) => ({ id: person, text: name, detail: t('capture.familyCode') }));
  return (
    <Chip
      sign="@"
      about={t('capture.speaker')}
      value={speaker === null ? t('capture.noSpeaker') : speakerName(speaker, known)}
      look={speaker === null ? 'empty' : 'set'}
      choices={[...seats, ...people, { id: 'family', text: t('capture.family') }]}
      onChoose={(id) => {
        const seat = known.seats.find(({ colleague }) => colleague === id);
        const person = known.people.find((one) => one.person === id)?.person ?? null;
        act({ type: 'spoke', speaker: seat === undefined ? { kind: 'family', person } : { kind: 'colleague', colleague: seat.colleague } });
      }}
    />
  );
}

function KindChip({ marks, reading, act }: ChipsProps) {
  const { value, given } = reading.kind;
  const offered = statementKinds.filter((kind) => kind !== 'own-words' || reading.speaker?.kind === 'family');
  return (
    <Chip
      sign="/"
      about={t('capture.kind')}
      value={kindWords(value)}
      look={looks[given]}
      icon={kindIcons[value]}
      choices={marks.mode === 'own-words' ? [] : offered.map((kind) => ({ id: kind, text: kindWords(kind), icon: kindIcons[kind] }))}
      onChoose={(id) => {
        const kind = statementKinds.find((one) => one === id);
        if (kind !== undefined) act({ type: 'chose', choice: { kind: 'statement-kind', value: kind } });
      }}
      onTakeOff={() => act({ type: 'tookOff', what: 'kind' })}
    />
  );
}

function DisclosureChip({ reading, act }: ChipsProps) {
  const { value, given } = reading.disclosure;
  return (
    <Chip
      sign="!"
      about={t('capture.disclosure')}
      value={disclosureWords(value)}
      look={looks[given]}
      icon={disclosureIcons[value]}
      choices={disclosures.map((one) => ({ id: one, text: disclosureWords(one), icon: disclosureIcons[one] }))}
      onChoose={(id) => {
        const disclosure = disclosures.find((one) => one === id);
        if (disclosure !== undefined) act({ type: 'chose', choice: { kind: 'disclosure', value: disclosure } });
      }}
      onTakeOff={() => act({ type: 'tookOff', what: 'disclosure' })}
    />
  );
}

function PeopleChips({ marks, known, act }: ChipsProps) {
  const others = known.people.filter(({ person }) => !marks.people.includes(person));
  return (
    <>
      {marks.people.map((person) => (
        <Chip
          key={person}
          sign="#"
          about={t('capture.about')}
          value={known.people.find((one) => one.person === person)?.name ?? ''}
          look="set"
          onPress={() => act({ type: 'tookOffPerson', person })}
          onTakeOff={() => act({ type: 'tookOffPerson', person })}
        />
      ))}
      {others.length > 0 && (
        <Chip
          sign="#"
          about={t('capture.about')}
          value={t(marks.people.length === 0 ? 'capture.whoIsItAbout' : 'capture.alsoAbout')}
          look="empty"
          choices={others.map(({ person, name }) => ({ id: person, text: name }))}
          onChoose={(id) => {
            const chosen = others.find(({ person }) => person === id);
            if (chosen !== undefined) act({ type: 'chose', choice: { kind: 'person', person: chosen.person } });
          }}
        />
      )}
    </>
  );
}

function PChip({ marks, known, act }: ChipsProps) {
  const { p } = marks;
  return (
    <Chip
      sign="+"
      about={t('capture.whichP')}
      value={p === null ? t('capture.noP') : pTeamName(p, known.sixthP)}
      look={p === null ? 'empty' : 'set'}
      choices={ps.map((one, index) => ({
        id: one,
        text: pTeamName(one, known.sixthP),
        detail: pFamilyName(one),
        shortcut: `+${index + 1}`,
      }))}
      onChoose={(id) => {
        const chosen = ps.find((one) => one === id);
        if (chosen !== undefined) act({ type: 'chose', choice: { kind: 'p', value: chosen } });
      }}
      onTakeOff={() => act({ type: 'tookOff', what: 'p' })}
    />
  );
}

function DateChip({ reading, act }: ChipsProps) {
  if (reading.happenedOn === null) return null;
  const { value, given } = reading.happenedOn;
  return (
    <Chip
      sign=""
      about={t('capture.happenedOn')}
      value={formatDay(value)}
      look={looks[given]}
      icon={CalendarDays}
      onPress={() => act({ type: 'tookOff', what: 'date' })}
      onTakeOff={() => act({ type: 'tookOff', what: 'date' })}
    />
  );
}
