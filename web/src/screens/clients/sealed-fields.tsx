import { Textarea } from '@mantine/core';
import { useText } from '../../words/language.js';
import type { ClientFields } from './client-form.js';
import type { Client } from './clients-data.js';

interface Props {
  client: Client | undefined;
  fields: ClientFields;
  set(change: Partial<ClientFields>): void;
}

/** How and where the client can be reached: always empty at first, since what is kept is not part of the record. */
export function SealedFields({ client, fields, set }: Props) {
  const t = useText();
  return (
    <>
      <Textarea
        label={t('clients.safe-contact')}
        description={client?.hasSafeContact ? t('clients.sealed-kept') : t('clients.sealed-hint')}
        autosize
        dir="auto"
        value={fields.safeContact}
        onChange={(event) => set({ safeContact: event.currentTarget.value })}
      />
      <Textarea
        label={t('clients.current-address')}
        description={client?.hasCurrentAddress ? t('clients.sealed-kept') : t('clients.sealed-hint')}
        autosize
        dir="auto"
        value={fields.currentAddress}
        onChange={(event) => set({ currentAddress: event.currentTarget.value })}
      />
    </>
  );
}
