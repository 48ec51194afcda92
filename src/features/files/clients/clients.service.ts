import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { message } from '../../../words/message.js';
import { CCF_ZONE } from '../../../law/channel.js';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/db/db.js';
import { page } from '../../../platform/db/listing.js';
import { JsonText } from '../../../platform/http/answer.js';
import { Cursors } from '../../../platform/http/keyset.js';
import { registerConstraints } from '../../../platform/problem/postgres-problem.js';
import { Problem } from '../../../platform/problem/problem.js';
import type {
  BirthDateDto,
  ClientInput,
  ClientPatch,
  ClientQuery,
  ClientView,
  NewClientView,
  SimilarClient,
} from './client.dto.js';
import { Client } from './client.entity.js';
import { ClientVault } from './client-vault.js';
import { clientList, clientSheet, clientView, similarClients } from './clients.queries.js';
import { askedWords, nameWords } from '../../../platform/db/name-words.js';

registerConstraints({
  client_external_id: { pointer: '/externalId', message: message('problems.external-id-taken', { record: 'client' }) },
});

@Injectable()
export class ClientsService {
  constructor(
    private readonly db: Db,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly vault: ClientVault,
  ) {}

  view(id: string): Promise<JsonText> {
    return this.db.view(clientView, [id]);
  }

  /** @throws Problem 404 */
  async sheet(id: string): Promise<JsonText> {
    return JsonText.around(await this.db.view(clientSheet, [id, this.clock.today(CCF_ZONE)]));
  }

  list(query: ClientQuery): Promise<JsonText> {
    return page(this.db, this.cursors, clientList, query);
  }

  /** The answer carries `similar`: clients of the firm with the same name words, in any script. */
  create(input: ClientInput): Promise<NewClientView> {
    const id = uuidv7();
    const names = [input.displayName, ...(input.names ?? []).map((name) => name.full)];
    return this.db.write('client.create', async (tx) => {
      await tx.insert(Client, { ...this.columns(id, input), id, nameWords: nameWords(names) });
      const [view, similar] = await Promise.all([
        tx.view(clientView, [id]),
        tx.rows<SimilarClient>(similarClients, [id, names.map(askedWords)]),
      ]);
      return { ...(JSON.parse(view.text) as ClientView), similar };
    });
  }

  /** @throws Problem 404; 412 when stale */
  change(id: string, version: number, patch: ClientPatch): Promise<JsonText> {
    return this.db.write('client.change', async (tx) => {
      const columns = this.columns(id, patch);
      if (patch.displayName !== undefined || patch.names !== undefined) {
        const client = await tx.load(Client, id, version);
        const names = patch.names ?? client.names;
        columns.nameWords = nameWords([patch.displayName ?? client.displayName, ...names.map((name) => name.full)]);
      }
      await tx.update(Client, { id, version }, columns);
      return tx.view(clientView, [id]);
    });
  }

  archive(id: string, version: number): Promise<void> {
    return this.db.write('client.archive', async (tx) => {
      await tx.update(Client, { id, version }, { archivedAt: this.clock.now() });
    });
  }

  private columns(id: string, { dateOfBirth, safeContact, currentAddress, ...plain }: ClientPatch): Partial<Client> {
    return {
      ...(plain as Partial<Client>),
      dateOfBirth: dateOfBirth && birthDate(dateOfBirth),
      ...this.vault.sealed(id, { safeContact, currentAddress }),
    };
  }
}

const PRECISION: Record<number, BirthDateDto['precision']> = { 4: 'year', 7: 'month', 10: 'day' };

function birthDate({ value, precision }: BirthDateDto): string {
  const known = PRECISION[value.length] ?? 'year';
  if (!precision || precision === known) return value;
  throw Problem.invalidField(
    '/dateOfBirth/precision',
    'precision',
    message('file-problems.birth-precision', { value, known, given: precision }),
  );
}
