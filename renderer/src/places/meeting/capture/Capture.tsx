import { useEffect, useId, useImperativeHandle, useMemo, type Ref } from 'react';
import type { DiscussedPerson } from '../../../../../shared/contract/discussion';
import type { Speaker, Statement } from '../../../../../shared/domain/statement/statement';
import { tighter } from '../../../../../shared/domain/statement/capture/markings';
import { readLine } from '../../../../../shared/domain/statement/capture/read-line';
import { t } from '../../../../../shared/messages/t';
import { AgencyTag } from '../../../ui/agency-tag/AgencyTag';
import { announce } from '../../../ui/announce/announce';
import { Note } from '../../../ui/note/Note';
import { classNames } from '../../../ui/styles/class-names';
import type { Highlight } from '../../../editor/highlights';
import { LineEditor } from '../../../editor/LineEditor';
import { ActionReading } from '../actions/ActionReading';
import { useActionLine } from '../actions/use-action-line';
import { knownIn, type ItemInView } from '../item-in-view';
import { useToday } from '../use-today';
import { Chips } from './Chips';
import { speakerName } from './choice-words';
import { KeysStrip } from './KeysStrip';
import { accept, activeIndex } from './line-keys';
import { ModeHead } from './ModeHead';
import { OtherFamilyHint } from './OtherFamilyHint';
import { speakerMark } from './speaker-mark';
import { optionId, SuggestionList } from './SuggestionList';
import { useCapture } from './use-capture';
import type { KeepLine } from './use-keep-line';
import css from './Capture.module.css';

const none: readonly Highlight[] = [];
const nobody: readonly DiscussedPerson[] = [];

/** What the rest of the screen may ask of the capture line. */
export interface CaptureHandle {
  readonly focus: () => void;
  readonly edit: (statement: Statement) => void;
  readonly speak: (speaker: Speaker) => void;
  /** Keeps what is typed, as Enter would. False when it cannot be kept and still stands in the line. */
  readonly settle: () => boolean;
}

export type CaptureProps = Readonly<{
  view: ItemInView;
  keep: KeepLine;
  /** Opens the form of a disagreement with what was typed. */
  onDisagree: (about: string, who: Speaker | null) => void;
  ref: Ref<CaptureHandle>;
}>;

/**
 * The line being written: text, its marks as chips, and the keys. Nothing ever covers the caret.
 * Enter keeps the line; ↑ in an empty line opens the one above; Esc leaves a correction as it was.
 */
export function Capture({ view, keep, onDisagree, ref }: CaptureProps) {
  const { seats, sixthP } = view.meeting;
  const people = view.shown.family?.people ?? nobody;
  const known = useMemo(() => knownIn({ seats, sixthP }, people), [seats, sixthP, people]);
  const { store, state, editor, editorKeys, suggestions, problem, typed } = useCapture({ view, known, keep, onDisagree });
  const today = useToday();
  const listId = useId();
  const mode = state.marks.mode;
  const reading = readLine(state.line.text, state.marks, state.sticky, today);
  const action = useActionLine(mode === 'action' ? state.line.text : '', view.shown);
  const mark = speakerMark(reading.speaker, view);
  const active = suggestions === null ? -1 : activeIndex(state, suggestions);
  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    edit: (statement) => editorKeys().edit(statement),
    settle: () => editorKeys().settle(),
    speak: (speaker) => {
      store.act({ type: 'spoke', speaker });
      announce(t('capture.spoken', { name: speakerName(speaker, known) }));
    },
  }));
  const offered = suggestions?.choices.length ?? 0;
  useEffect(() => {
    if (offered > 0) announce(t('capture.suggestionCount', { count: offered }));
  }, [offered]);
  const aboutSomeoneElse = (): void => {
    store.act({ type: 'chose', choice: { kind: 'disclosure', value: 'about-someone-else' } });
    announce(t('capture.disclosure.about-someone-else'));
    editor.current?.focus();
  };
  const { value: disclosure } = reading.disclosure;
  const mayTighten = tighter(disclosure, 'about-someone-else') !== disclosure;
  const isLine = mode === 'statement' || mode === 'own-words';
  return (
    <div className={css.edit} role="group" aria-label={t(state.editing === null ? 'capture.label' : 'capture.labelEditing')}>
      {state.isBack && <p className={css.back}>{t('capture.back')}</p>}
      <div className={css.line} data-tint={isLine ? mark.tint : 'none'}>
        <div>{isLine ? <AgencyTag agency={mark} /> : <ModeHead mode={mode} />}</div>
        <div className={classNames(css.rule, isLine && css[reading.kind.value])}>
          <div className={classNames(css.text, mode === 'own-words' && css.own)}>
            <LineEditor
              ref={editor}
              label={t(state.editing === null ? 'capture.label' : 'capture.labelEditing')}
              onLine={typed}
              onKey={(event, line) => editorKeys().key(event, line)}
              find={(text) => (mode === 'action' ? action.find(text) : none)}
              list={suggestions === null ? null : { id: listId, activeId: active < 0 ? '' : optionId(listId, active) }}
            />
            {suggestions !== null && (
              <SuggestionList
                id={listId}
                suggestions={suggestions}
                active={active}
                known={known}
                onChoose={(index) => {
                  const choice = suggestions.choices[index];
                  if (choice !== undefined && editor.current !== null) {
                    accept(suggestions.token, choice, { state: store.get(), act: store.act, editor: editor.current });
                  }
                }}
              />
            )}
          </div>
          {isLine && <Chips marks={state.marks} reading={reading} known={known} act={store.act} />}
          <OtherFamilyHint text={state.line.text} view={view} onMark={isLine && mayTighten ? aboutSomeoneElse : undefined} />
          {mode === 'action' && <ActionReading line={action} isEmpty={state.line.text.trim() === ''} />}
          {!isLine && <p className={css.modeHint}>{t(`capture.modeHint.${mode}`)}</p>}
          {problem !== null && <Note tone="warn">{problem}</Note>}
        </div>
      </div>
      <KeysStrip isEditing={state.editing !== null} />
    </div>
  );
}
