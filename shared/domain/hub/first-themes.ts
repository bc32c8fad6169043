/** What reflective notes are often about; a new hub begins with these and makes the list its own. */
export const firstThemes: readonly string[] = [
  'Voice of the child',
  'Assumptions and bias',
  'Power and difference',
  'Working with hostility',
  'Family strengths',
  'Working across agencies',
  'Endings',
  'Workload',
];
