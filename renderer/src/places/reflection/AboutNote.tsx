import { X } from 'lucide-react';
import type { ReflectionLinkShown, ReflectionShown } from '../../../../shared/contract/reflection';
import type { ReflectionLink } from '../../../../shared/domain/reflection/events';
import { formatShortDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { IconButton } from '../../ui/button/IconButton';
import { Select, type SelectOption } from '../../ui/select/Select';
import text from '../../ui/styles/text.module.css';
import css from './NotePanel.module.css';

/** What the note is about: a meeting or a family, known here and nowhere in the hub's record. */
export function AboutNote({ shown }: Readonly<{ shown: ReflectionShown }>) {
  const link = useCommand('reflection.link');
  const unlink = useCommand('reflection.unlink');
  const choices = useChoices(shown.links);
  const refused = link.refused ?? unlink.refused;
  return (
    <div>
      <h2>{t('reflection.about')}</h2>
      <ul className={css.links}>
        {shown.links.map((about) => (
          <li key={keyOf(about)}>
            <span>{nameOf(about)}</span>
            <IconButton
              label={t('reflection.unlink', { name: nameOf(about) })}
              icon={X}
              onPress={() => void unlink.send({ reflection: shown.id, link: linkOf(about) })}
            />
          </li>
        ))}
      </ul>
      {choices.length > 0 && !shown.isPutAway && (
        <Select
          label={t('reflection.linkTo')}
          hideLabel
          placeholder={t('reflection.linkTo')}
          options={choices.map(({ option }) => option)}
          value={null}
          onChange={(value) => {
            const chosen = choices.find(({ option }) => option.value === value);
            if (chosen !== undefined) void link.send({ reflection: shown.id, link: chosen.link });
          }}
          {...(refused !== null && { error: refused.message })}
        />
      )}
      <p className={text.meta}>{t('reflection.aboutText')}</p>
    </div>
  );
}

interface Choice {
  readonly link: ReflectionLink;
  readonly option: SelectOption<string>;
}

const meetingsOffered = 8;

/** The last meetings, then the families of this colleague; nothing for somebody who works with none. */
function useChoices(linked: readonly ReflectionLink[]): readonly Choice[] {
  const meetings = useQuery('meeting.list', {});
  const families = useQuery('family.list', { filter: 'all', find: '' });
  const held = meetings.status === 'ready' ? meetings.value.filter(({ state }) => state !== 'planned').slice(0, meetingsOffered) : [];
  const rows = families.status === 'ready' ? families.value.rows : [];
  const all: readonly Choice[] = [
    ...held.map(({ meeting, title, on }) =>
      choice({ kind: 'meeting', meeting }, t('reflection.meetingOf', { title, day: formatShortDay(on) })),
    ),
    ...rows.map(({ id, name }) => choice({ kind: 'family', family: id }, name)),
  ];
  const taken = new Set(linked.map(keyOf));
  return all.filter(({ option }) => !taken.has(option.value));
}

function choice(link: ReflectionLink, label: string): Choice {
  return { link, option: { value: keyOf(link), label } };
}

function keyOf(link: ReflectionLink): string {
  return link.kind === 'meeting' ? `meeting:${link.meeting}` : `family:${link.family}`;
}

function linkOf(link: ReflectionLinkShown): ReflectionLink {
  return link.kind === 'meeting' ? { kind: 'meeting', meeting: link.meeting } : { kind: 'family', family: link.family };
}

function nameOf(link: ReflectionLinkShown): string {
  if (link.name === null) return t('reflection.linkHidden');
  return link.kind === 'meeting' ? t('reflection.meetingOn', { day: formatShortDay(link.name) }) : link.name;
}
