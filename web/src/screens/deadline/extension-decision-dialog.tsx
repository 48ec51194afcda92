import { Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { dayText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useChoices, useLanguage, useText } from '../../words/language.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { useDecideExtension, useLettersOfFile, type Extension, type Outcome, type Sheet } from './deadline-data.js';
import css from './deadline.module.css';

interface Props {
  sheet: Sheet;
  extension: Extension;
  onClose(): void;
}

const OUTCOMES: readonly string[] = ['granted', 'refused', 'lapsed'];
const AT_FIELDS = ['/extendedTo', '/decidedOn', '/documentId', '/correspondenceId', '/note'];

/** What became of an extension we asked for; one that is granted names the letter that grants it. */
export function ExtensionDecisionDialog({ sheet: { deadline, today }, extension, onClose }: Props) {
  const t = useText();
  const outcomes = useChoices('extension-state').filter(({ value }) => OUTCOMES.includes(value));
  const { language } = useLanguage();
  const [state, setState] = useState<Outcome>('granted');
  const [day, setDay] = useState(today);
  const [to, setTo] = useState(extension.requestedTo ?? '');
  const [letter, setLetter] = useState('');
  const [note, setNote] = useState('');
  const { data: letters } = useLettersOfFile(deadline.caseFileId);
  const decide = useDecideExtension();
  const problem = decide.error instanceof ApiProblem ? decide.error : undefined;
  const towards = { today, from: deadline.dueOn ?? undefined, towards: 'future' as const };
  const granted = state === 'granted';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const extendedTo = granted ? dayTyped(to, towards) : undefined;
    const decidedOn = dayTyped(day, { today, towards: 'past' });
    const body = { state, decidedOn, extendedTo, correspondenceId: letter || undefined, note: note || undefined };
    decide.mutate({ extension, body }, { onSuccess: onClose });
  };
  const choices = (letters ?? []).map(({ id, subject, happenedOn }) => ({
    value: id,
    label: [happenedOn && dayText(happenedOn, language), subject].filter(Boolean).join(' · '),
  }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deadline.decision.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form onSubmit={submit} className={css.stack}>
        <NativeSelect
          label={t('deadline.decision.outcome')}
          data-autofocus
          data={outcomes}
          value={state}
          onChange={(event) => setState(event.currentTarget.value as Outcome)}
        />
        <DateField
          label={t('deadline.decision.decided-on')}
          today={today}
          towards="past"
          value={day}
          onChange={setDay}
          error={problem?.about('/decidedOn')}
        />
        {granted && (
          <DateField
            label={t('deadline.until')}
            {...towards}
            value={to}
            onChange={setTo}
            error={problem?.about('/extendedTo')}
          />
        )}
        <NativeSelect
          label={t('deadline.decision.letter')}
          description={granted ? t('deadline.decision.letter-hint') : undefined}
          data={[{ value: '', label: t('deadline.decision.no-letter') }, ...choices]}
          value={letter}
          error={problem?.about('/documentId') ?? problem?.about('/correspondenceId')}
          onChange={(event) => setLetter(event.currentTarget.value)}
        />
        <Textarea
          label={t('deadline.note')}
          dir="auto"
          value={note}
          error={problem?.about('/note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNotice problem={decide.error} shownAtFields={AT_FIELDS} />
        <DialogButtons label={t('deadline.decision.title')} busy={decide.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
