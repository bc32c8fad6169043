import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline';
import strong from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff?inline';
import regularExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?inline';
import strongExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff?inline';

export type FontName = 'regular' | 'regularExtended' | 'strong' | 'strongExtended';

export const fontNames: readonly FontName[] = ['regular', 'regularExtended', 'strong', 'strongExtended'];

/**
 * The bytes of the printing fonts: Atkinson Hyperlegible Next, with its second file for names like Šárka or Iordănescu.
 * They are part of the build, so that a shipped application prints without anything beside it.
 */
export function readFonts(): Readonly<Record<FontName, Buffer>> {
  return {
    regular: bytesOf(regular),
    regularExtended: bytesOf(regularExtended),
    strong: bytesOf(strong),
    strongExtended: bytesOf(strongExtended),
  };
}

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}
