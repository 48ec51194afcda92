import type { Person } from './person.js';

export interface Made {
  id: string;
  version: number;
  [field: string]: unknown;
}

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

  return { client, caseFile };
}
