/** Words in a chart, which is drawn from left to right, run in the direction of their own script. */
export const isolated = (text: string) => `\u2068${text}\u2069`;
