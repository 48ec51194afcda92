/** Words in a chart, which is drawn from left to right, run in the direction of their own script. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** References that begin with a figure ("2026-0001") amid right-to-left text: their parts must not change places. */
export const isolatedNumbers = (text: string) =>
  text.replace(/(?<![\p{L}\d])\d+(?:[-/.]\d+)+/gu, (number) => `\u2066${number}\u2069`);
