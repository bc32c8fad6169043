import type { NoteContent } from '../../../../shared/domain/reflection/note';
import { promptWords } from './note-words';
import css from './NoteText.module.css';

/** A note to be read: its questions, and the words under them. */
export function NoteText({ content }: Readonly<{ content: NoteContent }>) {
  return (
    <div className={css.text}>
      {content.sections.map(({ prompt, paragraphs }, section) => (
        // Sections and paragraphs of a note that is read keep their order.
        <section key={section}>
          {prompt !== null && <h2>{promptWords(prompt)}</h2>}
          {paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
