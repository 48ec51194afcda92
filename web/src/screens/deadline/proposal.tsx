import { Button, Checkbox, Table } from '@mantine/core';
import { useState } from 'react';
import type { Schema } from '../../api/client.js';
import { dayText } from '../../parts/dates.js';
import { Mark } from '../../parts/mark.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useWords } from '../../words/language.js';
import { useDecideProposal } from './deadline-data.js';
import css from './deadline.module.css';

type Item = Schema<'RecalculationItemView'>;

/** Met and ordered dates never move; a verified one moves only when it is picked by itself. */
const mayMove = ({ blockedBy }: Item) => blockedBy === null || blockedBy === 'verified';

/** What a changed fact or rule would do, old beside new, to be applied whole or in part. Nothing is chosen beforehand. */
export function Proposal({ proposal, mayDecide }: { proposal: Schema<'RecalculationView'>; mayDecide: boolean }) {
  const { deadline: w } = useWords();
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
        {w.proposal} {urgent && <Mark tone="overdue">{w.urgent}</Mark>}
      </h2>
      <p className="quiet">
        {w.causes[cause]}
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
              <Table.Th>{w.apply}</Table.Th>
              <Table.Th>{w.what}</Table.Th>
              <Table.Th>{w.old}</Table.Th>
              <Table.Th>{w.new}</Table.Th>
              <Table.Th>{w.difference}</Table.Th>
              <Table.Th>{w.blocked}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((item) => (
              <Table.Tr key={item.id}>
                <Table.Td>
                  <Checkbox
                    aria-label={`${w.apply}: ${item.title}`}
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
                  <b>{item.action === 'retire' ? w.retires : day(item.newOn)}</b>
                </Table.Td>
                <Table.Td>{item.difference === null ? '' : w.days(item.difference)}</Table.Td>
                <Table.Td>{item.blockedBy && <Mark>{w.blocks[item.blockedBy]}</Mark>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <ProblemNotice problem={decide.error} />
      {mayDecide && (
        <div className="buttons">
          <Button disabled={chosen.length === 0} loading={decide.isPending} onClick={() => send(chosen)}>
            {w.applyChosen(chosen.length, items.length)}
          </Button>
          <Button variant="default" onClick={() => setChosen(all)}>
            {w.chooseAll}
          </Button>
          <Button variant="default" disabled={decide.isPending} onClick={() => send([])}>
            {w.keepOld}
          </Button>
        </div>
      )}
    </section>
  );
}
