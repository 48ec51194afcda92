import { Injectable } from '@nestjs/common';
import { currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import { Problem } from '../../../platform/problem/problem.js';
import { Vault } from '../../../platform/secrets/vault.js';
import type { SafeContactView } from './client.dto.js';
import { Client } from './client.entity.js';

type Reach = 'safeContact' | 'currentAddress';

/** How and where a client can be reached: ciphertext before PostgreSQL or the history sees it. A leak can cost a life. */
@Injectable()
export class ClientVault {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** Undefined stays undefined (unchanged), null clears. */
  sealed(id: string, plain: Partial<Record<Reach, string | null>>): Partial<Pick<Client, Reach>> {
    return {
      safeContact: plain.safeContact && this.vault.seal(place('safeContact', id), plain.safeContact),
      currentAddress: plain.currentAddress && this.vault.seal(place('currentAddress', id), plain.currentAddress),
    } as Partial<Pick<Client, Reach>>;
  }

  /** Opening it is a write of nothing but knowledge: it is asked for on purpose and never part of another view. */
  async reveal(id: string): Promise<SafeContactView> {
    const client = await this.db.read((tx) => tx.manager.findOneBy(Client, { firmId: tx.firmId, id }));
    if (!client) throw Problem.notFound();
    return { safeContact: this.opened('safeContact', client), currentAddress: this.opened('currentAddress', client) };
  }

  private opened(column: Reach, client: Client): string | null {
    const sealed = client[column];
    return sealed && this.vault.open(place(column, client.id), sealed).toString('utf8');
  }
}

function place(column: Reach, rowId: string) {
  return { table: 'client', column, firmId: currentCaller().firmId, rowId };
}
