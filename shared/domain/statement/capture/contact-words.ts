/** Words for reaching somebody: by telephone, in writing, at their door. */
const ways =
  /(?<![\p{L}-])(?:ring(?:s|ing)?|call(?:s|ing)?|phon(?:e|es|ing)|telephone|text(?:s|ing)?|messag(?:e|es|ing)|e-?mail(?:s|ing)?|contact(?:s|ing)?|visit(?:s|ing)?|writ(?:e|es|ing) to|letter to|voicemail)(?!\p{L})/giu;

/** Somebody or something else that is reached: "the school", "her landlord". */
const somethingElse = /^\s+(?:the|an?|our|his|her|their)\s+(\p{L}+)/iu;

/** Who a family is, when they are not named. */
const ofTheFamily =
  /^(?:famil(?:y|ies)|mother|father|mum|mam|dad|parents?|carers?|child(?:ren)?|son|daughter|boys?|girls?|sisters?|brothers?|partner|gran|nan|grand\p{L}+|aunt|uncle|young|home|house|household|flat|landline|mobile)$/iu;

/** A telephone number or a postcode: where somebody is reached. */
const whereabouts = /(?<!\d)0\d{2,4} ?\d{3} ?\d{3,4}(?!\d)|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u;

/**
 * Whether an action's words say that somebody of the family is rung, written to or visited. In doubt they do: a note
 * shown once too often costs a glance, one that is missing can put somebody in danger.
 * @source interface/design.md §8 detail 18; practice.md §1.2 row 3
 */
export function contactsFamily(line: string): boolean {
  if (whereabouts.test(line)) return true;
  return [...line.matchAll(ways)].some((match) => {
    const noun = somethingElse.exec(line.slice(match.index + match[0].length))?.[1];
    return noun === undefined || ofTheFamily.test(noun);
  });
}
