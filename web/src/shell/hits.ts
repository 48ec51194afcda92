import type { Schema } from '../api/client.js';

export interface Hit {
  id: string;
  type: 'person' | 'file' | 'letter';
  title: string;
  /** The other name by which a person was found, or a file's title. */
  note?: string | undefined;
  path: string;
}

/** What was found, people first, each with the place it opens. */
export function hitsOf({ people, caseFiles, correspondence }: Schema<'FoundView'>): Hit[] {
  return [
    ...people.map(({ id, displayName, matched }): Hit => {
      return { id, type: 'person', title: displayName, note: matched, path: `/clients/${id}` };
    }),
    ...caseFiles.map(({ id, reference, title }): Hit => {
      return { id, type: 'file', title: reference, note: title, path: `/case-files/${id}` };
    }),
    ...correspondence.map(({ id, caseFileId, subject }): Hit => {
      return { id, type: 'letter', title: subject, path: `/case-files/${caseFileId}?part=letters` };
    }),
  ];
}
