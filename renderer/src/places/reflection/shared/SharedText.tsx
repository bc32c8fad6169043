import { Fragment, useId, useState } from 'react';
import { MessageSquarePlus } from 'lucide-react';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import type { CommentAnchor } from '../../../../../shared/domain/supervision/events';
import { t } from '../../../../../shared/messages/t';
import { Button } from '../../../ui/button/Button';
import { promptWords } from '../note-words';
import { stands, talksIn } from './anchors';
import { CommentForm } from './CommentForm';
import { SectionWords } from './SectionWords';
import { TalkShown } from './TalkShown';
import css from './SharedText.module.css';

/** What somebody chose to comment on: words, or the whole note. */
type Commenting = Readonly<{ anchor: CommentAnchor | null }>;

/** The words of a shared note, and beside each part what the two say to each other about it. */
export function SharedText({ shown }: Readonly<{ shown: SharedNoteShown }>) {
  const { content, thread } = shown;
  const [chosen, setChosen] = useState<CommentAnchor | null>(null);
  const [commenting, setCommenting] = useState<Commenting | null>(null);
  const hintId = useId();
  const mayComment = shown.may.includes('comment');
  const talks = talksIn(content, thread);
  const marks = [...thread.map(({ anchor }) => anchor), commenting?.anchor ?? null].filter(
    (anchor): anchor is CommentAnchor => anchor !== null && stands(content, anchor),
  );
  const close = (section: number | null) => (): void => {
    setCommenting(null);
    setChosen(null);
    // Back to the words the comment was about.
    document.querySelector<HTMLElement>(section === null ? '[data-comment-all]' : `[data-section="${section}"] [role=textbox]`)?.focus();
  };
  return (
    <div className={css.grid} role="region" aria-label={t('supervision.noteAndComments')}>
      {mayComment && (
        <p id={hintId} className={css.hint}>
          {t('supervision.pickHint')}
        </p>
      )}
      {content.sections.map(({ prompt, paragraphs }, section) => {
        const name = prompt === null ? t('supervision.wholePage') : promptWords(prompt);
        const isWritten = paragraphs.some((paragraph) => paragraph !== '');
        const isCommenting = commenting?.anchor?.section === section;
        return (
          // Sections of a note that is read keep their order.
          <Fragment key={section}>
            <div data-section={section}>
              {prompt !== null && <h2>{name}</h2>}
              {isWritten ? (
                <SectionWords
                  section={section}
                  name={name}
                  paragraphs={paragraphs}
                  marks={marks.filter((mark) => mark.section === section)}
                  hintId={mayComment ? hintId : undefined}
                  onChosen={setChosen}
                  onComment={(anchor) => setCommenting(mayComment ? { anchor } : null)}
                />
              ) : (
                <p className={css.nothing}>{t('supervision.nothingWritten')}</p>
              )}
            </div>
            <div className={css.beside}>
              {(talks.bySection.get(section) ?? []).map((talk) => (
                <TalkShown key={talk.root.id} talk={talk} shown={shown} />
              ))}
              {isCommenting && <CommentForm shown={shown} anchor={commenting.anchor} replyTo={null} onClose={close(section)} />}
              {mayComment && !isCommenting && chosen?.section === section && (
                <Button size="small" icon={MessageSquarePlus} onPress={() => setCommenting({ anchor: chosen })}>
                  {t('supervision.commentHere')}
                </Button>
              )}
            </div>
          </Fragment>
        );
      })}
      <div className={css.all}>
        {talks.onAll.length > 0 && <h2>{t('supervision.onAll')}</h2>}
        {talks.onAll.map((talk) => (
          <TalkShown key={talk.root.id} talk={talk} shown={shown} />
        ))}
        {commenting !== null && commenting.anchor === null && (
          <CommentForm shown={shown} anchor={null} replyTo={null} onClose={close(null)} />
        )}
        {mayComment && commenting === null && (
          <div data-comment-all tabIndex={-1}>
            <Button kind="quiet" size="small" icon={MessageSquarePlus} onPress={() => setCommenting({ anchor: null })}>
              {t('supervision.commentOnAll')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
