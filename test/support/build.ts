import type { Person } from './person.js';

export interface Made {
  id: string;
  version: number;
  [field: string]: unknown;
}

/** Bytes that are a PDF as far as anyone can tell from their start. */
export const PDF = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');

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

  const proceeding = (overrides: Overrides & { caseFileId?: string } = {}) =>
    inFile('/proceedings', { kind: 'extradition', country: 'DE', forum: 'Higher Regional Court' }, overrides);

  const letter = (overrides: Overrides & { caseFileId?: string } = {}) => {
    const counterpart = { kind: 'ccf' };
    return inFile(
      '/correspondence',
      { direction: 'in', channel: 'email', subject: 'Your file', counterpart },
      overrides,
    );
  };

  const document = async (overrides: { caseFileId?: string; [field: string]: string | undefined } = {}) => {
    const caseFileId = overrides.caseFileId ?? (await caseFile()).id;
    const fields = { kind: 'evidence', ...overrides, caseFileId };
    const response = await person.post('/documents').field(fields).attach('file', PDF, 'evidence.pdf');
    if (response.status !== 201) throw new Error(`POST /documents: ${response.status} ${response.text}`);
    return response.body as Made;
  };

  const followUp = (overrides: Overrides & { caseFileId?: string } = {}) =>
    inFile('/follow-ups', { kind: 'bank', title: 'Write to the bank' }, overrides);

  const newFact = async ({ caseFileId, ...overrides }: Overrides & { caseFileId?: string } = {}) => {
    const file = caseFileId ?? (await caseFile()).id;
    const plain = { title: 'A witness withdrew', discoveries: [{ by: 'counsel', on: '2026-11-02' }] };
    return made(person, `/case-files/${file}/new-facts`, { ...plain, ...overrides });
  };

  /** Inside a request that was submitted, unless another is named. */
  const provisionalMeasure = async ({ ccfRequestId, ...overrides }: Overrides = {}) => {
    const inside = ccfRequestId ? { id: ccfRequestId as string } : await ccfRequest();
    if (!ccfRequestId) {
      await person.act(`/ccf-requests/${inside.id}/steps`, 1, { step: 'submit', on: '2026-03-10', channel: 'email' });
    }
    const plain = { measure: 'block', urgency: 'Held in custody on the strength of the data.' };
    return made(person, `/ccf-requests/${inside.id}/provisional-measures`, { ...plain, ...overrides });
  };

  return {
    provisionalMeasure,
    newFact,
    proceeding,
    followUp,
    letter,
    document,
    notice,
    ccfRequest,
    deadline,
    client,
    caseFile,
  };
}
