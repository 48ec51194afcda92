import type { Person } from './person.js';

export interface Made {
  id: string;
  version: number;
  [field: string]: unknown;
}

type Overrides = { [field: string]: unknown };

async function made(person: Person, path: string, body: object): Promise<Made> {
  const response = await person.post(path, body);
  if (response.status !== 201) throw new Error(`POST ${path}: ${response.status} ${response.text}`);
  return response.body as Made;
}

/** The plainest valid record of each kind, with the parents it needs; overrides last. */
export function builders(person: Person) {
  const client = (overrides: object = {}) =>
    made(person, '/clients', { displayName: 'Viktor Lindqvist', kind: 'person', ...overrides });

  const caseFile = async (overrides: { clientId?: string; [field: string]: unknown } = {}) => {
    const clientId = overrides.clientId ?? (await client()).id;
    return made(person, '/case-files', { title: 'Lindqvist, diffusion', ...overrides, clientId });
  };

  const inFile = async (path: string, plain: object, overrides: Overrides & { caseFileId?: string }) => {
    const caseFileId = overrides.caseFileId ?? (await caseFile()).id;
    return made(person, path, { ...plain, ...overrides, caseFileId });
  };

  const ccfRequest = (overrides: Overrides & { caseFileId?: string } = {}) =>
    inFile('/ccf-requests', { kind: 'deletion', language: 'en', grounds: [{ code: 'ART3_POLITICAL' }] }, overrides);

  const deadline = (overrides: Overrides & { caseFileId?: string } = {}) =>
    inFile('/deadlines', { title: 'Reply', dueOn: '2026-12-01', owedBy: 'firm', force: 'ordered' }, overrides);

  const notice = (overrides: Overrides & { caseFileId?: string } = {}) => {
    const knownFrom = { how: 'access-reply', confidence: 'confirmed', on: '2026-01-10' };
    return inFile('/notices', { kind: 'red-notice', status: 'published', sourceCountry: 'KZ', knownFrom }, overrides);
  };

  return { notice, ccfRequest, deadline, client, caseFile };
}
