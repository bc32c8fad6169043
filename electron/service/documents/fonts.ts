import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type FontName = 'regular' | 'regularExtended' | 'strong' | 'strongExtended';

const files: Readonly<Record<FontName, string>> = {
  regular: 'latin-400-normal',
  regularExtended: 'latin-ext-400-normal',
  strong: 'latin-600-normal',
  strongExtended: 'latin-ext-600-normal',
};

export const fontNames: readonly FontName[] = ['regular', 'regularExtended', 'strong', 'strongExtended'];

/** The bytes of the printing fonts: Atkinson Hyperlegible Next, with its second file for names like Šárka or Iordănescu. */
export function readFonts(): Readonly<Record<FontName, Buffer>> {
  const require = createRequire(import.meta.url);
  const read = (name: FontName): Buffer =>
    readFileSync(require.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${files[name]}.woff`));
  return {
    regular: read('regular'),
    regularExtended: read('regularExtended'),
    strong: read('strong'),
    strongExtended: read('strongExtended'),
  };
}
