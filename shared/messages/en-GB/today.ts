export const today = {
  'today.meetingTitle': 'Daily MDT',
  'today.statement':
    'This meeting is held to understand and support families who have asked for help, or may benefit from it. Information is shared only because it is necessary, relevant and proportionate for that purpose. Do not copy, forward or repeat it outside the agencies here without the chair’s agreement, except where needed to keep someone safe. Say if you know this family personally. Families can ask to see what we write, so write fairly. If anyone hears that a child or adult may be at risk of significant harm we will act today.',
  'today.notReached': 'The meeting did not get to it.',

  'today.title.welcome': 'Welcome and confidentiality',
  'today.title.overdue-actions': 'Overdue actions',
  'today.title.urgent': 'Urgent requests',
  'today.question.new-request': 'What would help this family now, and who will lead?',
  'today.question.review': 'What has changed since we last met, and what next?',
  'today.question.planned-ending': 'Is the family ready, and who will they call if it slips?',
  'today.question.escalation': 'What is needed today to keep somebody safe?',
  'today.question.other': 'What do we need to decide?',

  'today.quorate': '{agencies, plural, one {Yes, one agency} other {Yes, # agencies}}',
  'today.noChair': 'No chair or deputy chair.',
  'today.noMinuteTaker': 'Nobody to take the minutes beside the chair.',
  'today.disciplineNotHere': '{discipline} missing: decisions will be provisional.',
  'today.agenciesShort': '{count, plural, one {One more agency is needed.} other {# more agencies are needed.}}',
  'today.itemQuorate': 'Everyone this item needs.',
  'today.itemMissing': '{disciplines} missing: item will be provisional.',
  'today.aDiscipline': 'Somebody',
} as const;
