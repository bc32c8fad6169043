/**
 * Reads an NHS number written with or without spaces.
 * @returns the ten digits, or null when the length or the check digit is wrong.
 * @source NHS Data Dictionary, NHS NUMBER: modulus 11 over the first nine digits, weights 10 to 2.
 */
export function parseNhsNumber(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) return null;
  const sum = digits
    .slice(0, 9)
    .split('')
    .reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]) ? digits : null;
}

/** Writes an NHS number in the groups people read aloud: 999 014 2009. */
export function formatNhsNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
