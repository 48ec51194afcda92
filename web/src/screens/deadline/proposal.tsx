import { Button, Checkbox, Table } from '@mantine/core';
import { useState } from 'react';
import type { Schema } from '../../api/client.js';
import { dayText } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useText } from '../../words/language.js';
import { useDecideProposal } from './deadline-data.js';
import css from './deadline.module.css';

type Item = Schema<'RecalculationItemView'>;

/** Met and ordered dates never move; a verified one moves only when it is picked by itself. */
const mayMove = ({ blockedBy }: Item) => blockedBy === null || blockedBy === 'verified';

/** What a changed fact or rule would do, old beside new, to be applied whole or in part. Nothing is chosen beforehand. */
export function Proposal({ proposal, mayDecide }: { proposal: Schema<'RecalculationView'>; mayDecide: boolean }) {
  const t = useText();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const decide = useDecideProposal();
  const { id, version, items, urgent, reason, cause } = proposal;
  const day = (on: string | null) => (on ? dayText(on, language) : '–');
  const toggle = (item: string, isOn: boolean) =>
    setChosen((before) => (isOn ? [...before, item] : before.filter((one) => one !== item)));
  const all = items.filter(mayMove).map((item) => item.id);
  const send = (itemIds: readonly string[]) => decide.mutate({ id, version, itemIds: [...itemIds] });
  return (
    <section className={css.panel}>
      <h2>
        {t('deadline.proposal')} {urgent && <Mark tone="overdue">{t('deadline.urgent')}</Mark>}
      </h2>
      <p className="quiet">
        {t(`terms.recalculation-cause.${cause}`)}
        {reason && (
          <>
            : <bdi>{reason}</bdi>
          </>
        )}
      </p>
      <div className={css.scroll}>
        <Table className={css.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('deadline.apply')}</Table.Th>
              <Table.Th>{t('deadline.what')}</Table.Th>
              <Table.Th>{t('deadline.old')}</Table.Th>
              <Table.Th>{t('deadline.new')}</Table.Th>
              <Table.Th>{t('deadline.difference')}</Table.Th>
              <Table.Th>{t('deadline.blocked')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((item) => (
              <Table.Tr key={item.id}>
                <Table.Td>
                  <Checkbox
                    aria-label={`${t('deadline.apply')}: ${item.title}`}
                    disabled={!mayDecide || !mayMove(item)}
                    checked={chosen.includes(item.id)}
                    onChange={(event) => toggle(item.id, event.currentTarget.checked)}
                  />
                </Table.Td>
                <Table.Td>
                  <bdi>{item.title}</bdi>
                </Table.Td>
                <Table.Td>{day(item.oldOn)}</Table.Td>
                <Table.Td>
                  <b>{item.action === 'retire' ? t('deadline.retires') : day(item.newOn)}</b>
                </Table.Td>
                <Table.Td>{item.difference === null ? '' : t('deadline.days', { count: item.difference })}</Table.Td>
                <Table.Td>{item.blockedBy && <Mark>{t(`terms.block.${item.blockedBy}`)}</Mark>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <ProblemNotice problem={decide.error} />
      {mayDecide && (
        <div className="buttons">
          <Button disabled={chosen.length === 0} loading={decide.isPending} onClick={() => send(chosen)}>
            {t('deadline.apply-chosen', { n: chosen.length, all: items.length })}
          </Button>
          <Button variant="default" onClick={() => setChosen(all)}>
            {t('deadline.choose-all')}
          </Button>
          <Button variant="default" disabled={decide.isPending} onClick={() => send([])}>
            {t('deadline.keep-old')}
          </Button>
        </div>
      )}
    </section>
  );
}
