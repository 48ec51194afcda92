import anyAscii from 'any-ascii';
import { message } from '../../../../words/message.js';
import type { PublicNotice } from '../public-notice/public-notice.js';
import type { ImportIssue } from './import-issue.js';

/** A client of the file a document is imported into. */
export interface FileClient {
  id: string;
  /** All names, as written and in Latin letters. */
  nameWords: string;
  dateOfBirth: string | null;
}

/**
 * Which client of the file a public notice is about: the one who shares most words of the name, and the date of birth.
 *
 * When nobody does, the notice is imported all the same, with an issue on its record. Whoever names the file says
 * that the notice belongs there, one name has many spellings across scripts, and a notice that was kept out by mistake is
 * worse for the client than one that a person has to archive.
 *
 * @param clients the main client first, who is meant when two fit equally
 */
export function clientMeant(
  notice: PublicNotice,
  clients: readonly FileClient[],
): { clientId: string; issue?: ImportIssue } {
  const name = wordsOf([notice.forename, notice.name].join(' '));
  const born = notice.dateOfBirth?.value;
  const ranked = clients
    .map((client) => {
      const shared = [...wordsOf(client.nameWords)].filter((word) => name.has(word)).length;
      return { client, shared, rank: shared + (agree(born, client.dateOfBirth) ? 2 : 0) };
    })
    .toSorted((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (!best) throw new Error('A case file has a client.');
  const differs = [
    ...(name.size > 0 && best.shared === 0 ? [message('imports.name')] : []),
    ...(born && best.client.dateOfBirth && !agree(born, best.client.dateOfBirth)
      ? [message('imports.date-of-birth')]
      : []),
  ];
  if (differs.length === 0) return { clientId: best.client.id };
  const issue = { code: 'identity-differs', message: message('imports.identity-differs', { differs }) };
  return { clientId: best.client.id, issue };
}

function wordsOf(text: string): Set<string> {
  const words = anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word !== ''));
}

/** 1980 agrees with 1980-05-17: what is known of both is the same. */
function agree(one: string | undefined, other: string | null): boolean {
  return one !== undefined && other !== null && (one.startsWith(other) || other.startsWith(one));
}
