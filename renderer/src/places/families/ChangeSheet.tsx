import type { BriefPerson, FamilyBrief } from '../../../../shared/contract/family';
import { t } from '../../../../shared/messages/t';
import { Sheet } from '../../ui/sheet/Sheet';
import { AddressForm, SafeContactForm } from './ContactForms';
import { ConsentForm } from './ConsentForm';
import { LeadForm, LevelForm, ReviewForm } from './FactForms';
import { PersonForm } from './PersonForm';

/** What is being changed in a family's record. */
export type Change =
  | { readonly kind: 'person'; readonly person: BriefPerson | null }
  | { readonly kind: 'consent'; readonly person: BriefPerson }
  | { readonly kind: 'lead' }
  | { readonly kind: 'level' }
  | { readonly kind: 'review' }
  | { readonly kind: 'safe-contact' }
  | { readonly kind: 'address' };

type ChangeSheetProps = Readonly<{ brief: FamilyBrief; change: Change; onClose: () => void }>;

/** The form beside the brief that changes one fact. Esc puts it away and nothing is changed. */
export function ChangeSheet({ brief, change, onClose }: ChangeSheetProps) {
  return (
    <Sheet title={titleOf(change)} onClose={onClose}>
      <FormFor brief={brief} change={change} onDone={onClose} />
    </Sheet>
  );
}

function FormFor({ brief, change, onDone }: Readonly<{ brief: FamilyBrief; change: Change; onDone: () => void }>) {
  switch (change.kind) {
    case 'person':
      return <PersonForm key={change.person?.id ?? 'new'} family={brief.id} person={change.person} onDone={onDone} />;
    case 'consent':
      return <ConsentForm key={change.person.id} family={brief.id} person={change.person} onDone={onDone} />;
    case 'lead':
      return <LeadForm family={brief.id} lead={brief.lead?.id ?? null} onDone={onDone} />;
    case 'level':
      return <LevelForm family={brief.id} level={brief.level} onDone={onDone} />;
    case 'review':
      return <ReviewForm family={brief.id} on={brief.reviewOn} onDone={onDone} />;
    case 'safe-contact':
      return <SafeContactForm brief={brief} onDone={onDone} />;
    case 'address':
      return <AddressForm brief={brief} onDone={onDone} />;
  }
}

function titleOf(change: Change): string {
  switch (change.kind) {
    case 'person':
      return change.person === null ? t('families.addPerson') : t('families.changePersonOf', { name: change.person.name });
    case 'consent':
      return t('families.consentOf', { name: change.person.name });
    case 'lead':
      return t('families.lead');
    case 'level':
      return t('families.level');
    case 'review':
      return t('families.review');
    case 'safe-contact':
      return t('families.safeContact');
    case 'address':
      return t('families.address');
  }
}
