/** What can be asked, and of whom. `combined` is access and deletion in one filing, as before the portal (2018-2). */
export const REQUEST_KINDS = [
  'access',
  'correction',
  'deletion',
  'combined',
  'revision',
  'preventive',
  'implementation-complaint',
  'source-request',
  'general-secretariat-letter',
] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Those the Requests Chamber admits and decides under Art. 32 and 40 of the Statute. */
export const DECIDED_KINDS = ['access', 'correction', 'deletion', 'combined', 'revision'] as const;

/** Letters that ask for action outside the procedure of the Requests Chamber; no provision sets a time for the answer. */
export const LETTER_KINDS = ['implementation-complaint', 'source-request', 'general-secretariat-letter'] as const;

export function isLetterKind(kind: RequestKind): boolean {
  return (LETTER_KINDS as readonly string[]).includes(kind);
}
