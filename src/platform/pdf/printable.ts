import anyAscii from 'any-ascii';

/**
 * What every cut of the Roboto that pdfmake brings has: Latin, Cyrillic and Greek with their marks (checked against the
 * fonts by printable.test.ts). It has no Arabic, Hebrew, Armenian, Georgian or Chinese.
 */
const HAS =
  '\\u0020-\\u007e\\u00a0-\\u017f\\u018f\\u0192\\u01a0-\\u01a1\\u01af-\\u01b0\\u01f0\\u01fa-\\u01ff\\u0218-\\u021b\\u0237\\u0259\\u02bc' +
  '\\u0300-\\u0301\\u0303\\u0309\\u0384-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03ce\\u0400-\\u0486\\u0488-\\u0513\\u1e80-\\u1e85' +
  '\\u1e9e\\u1ea0-\\u1ef9\\u2010-\\u2011\\u2013-\\u2015\\u2018-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2032-\\u2033\\u2039-\\u203a\\u20ac\\u2116\\u2122';

/** Words with a letter the font lacks, and what stands between them. */
const FOREIGN = new RegExp(`[^${HAS}\\n]+(?: +[^${HAS}\\n]+)*`, 'gu');

/** As the fonts have it: letters with their marks, and one no-break space, since they lack the narrow one. */
export function composed(text: string): string {
  return text.normalize('NFC').replaceAll('\u202f', '\u00a0');
}

/** The text as it can be printed: what the font lacks stands in Latin letters, in square brackets. */
export function printable(text: string): string {
  return composed(text).replace(FOREIGN, (run) => {
    const latin = anyAscii(run).replaceAll(/\s+/g, ' ').trim();
    return latin ? `[${latin}]` : ' ';
  });
}
