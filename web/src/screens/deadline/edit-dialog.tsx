import { Modal } from '@mantine/core';
import { ApiProblem } from '../../api/problem.js';
import { queries } from '../../api/queries.js';
import { useDraft } from '../../drafts/use-draft.js';
import { dayTyped } from '../../parts/date-field.js';
import { StaleEdit } from '../../parts/stale-edit.js';
import { useText } from '../../words/language.js';
import { usePatchDeadline, type Sheet } from './deadline-data.js';
import { changed, conflicts, editOf, type Draft, type Edit } from './deadline-edit.js';
import { EditForm } from './edit-form.js';

interface Props {
  sheet: Sheet;
  onClose(): void;
}

/**
 * Owner, deputy, our own target and the title. What was typed survives a reload and somebody else's change: it is kept
 * with the version it was made on, so that a change in between is always noticed.
 */
export function EditDialog({ sheet, onClose }: Props) {
  const t = useText();
  const { deadline, people, today } = sheet;
  const now = editOf(deadline);
  const fresh: Draft = { mine: now, base: now, version: deadline.version };
  const { value, put, clear } = useDraft(`deadline.${deadline.id}`, fresh);
  const patch = usePatchDeadline();
  const done = () => {
    clear(fresh);
    onClose();
  };
  const save = (version: number, base: Edit, mine: Edit) => {
    const targetOn = dayTyped(mine.targetOn, { today, towards: 'future' }) ?? '';
    const body = changed(base, { ...mine, targetOn });
    if (Object.keys(body).length === 0) return done();
    const input = { id: deadline.id, version, body };
    const readAgain = () => void queries.invalidateQueries({ queryKey: ['deadline-sheet', deadline.id] });
    patch.mutate(input, { onSuccess: done, onError: readAgain });
  };
  const isStale = patch.error instanceof ApiProblem && patch.error.isStale && deadline.version !== value.version;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deadline.edit')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {isStale ? (
        <StaleEdit
          fields={conflicts(value, now, people, (name) => t(`deadline.fields.${name}`))}
          saving={patch.isPending}
          onDiscard={done}
          onSave={(names) => {
            const kept = Object.fromEntries(names.map((name) => [name, value.mine[name as keyof Edit]]));
            save(deadline.version, now, { ...now, ...kept });
          }}
        />
      ) : (
        <EditForm
          edit={value.mine}
          people={people}
          today={today}
          saving={patch.isPending}
          problem={patch.error}
          onChange={(change) => put({ mine: { ...value.mine, ...change } })}
          onSave={() => save(value.version, value.base, value.mine)}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}
