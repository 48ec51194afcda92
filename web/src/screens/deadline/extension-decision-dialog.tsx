import { Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { dayText } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useWords } from '../../words/language.js';
import { DialogButtons } from '../../parts/dialog-buttons.js';
import { useDecideExtension, useLettersOfFile, type Extension, type Outcome, type Sheet } from './deadline-data.js';
import css from './deadline.module.css';

interface Props {
  sheet: Sheet;
  extension: Extension;
  onClose(): void;
}

const OUTCOMES: readonly Outcome[] = ['granted', 'refused', 'lapsed'];
const AT_FIELDS = ['/extendedTo', '/decidedOn', '/documentId', '/correspondenceId', '/note'];

/** What became of an extension we asked for; one that is granted names the letter that grants it. */
export function ExtensionDecisionDialog({ sheet: { deadline, today }, extension, onClose }: Props) {
  const { deadline: words, shell } = useWords();
  const w = words.decision;
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
    <Modal opened onClose={onClose} title={w.title} closeButtonProps={{ 'aria-label': shell.close }}>
      <form onSubmit={submit} className={css.stack}>
        <NativeSelect
          label={w.outcome}
          data-autofocus
          data={OUTCOMES.map((value) => ({ value, label: w.outcomes[value] }))}
          value={state}
          onChange={(event) => setState(event.currentTarget.value as Outcome)}
        />
        <DateField
          label={w.decidedOn}
          today={today}
          towards="past"
          value={day}
          onChange={setDay}
          error={problem?.about('/decidedOn')}
        />
        {granted && (
          <DateField
            label={words.until}
            {...towards}
            value={to}
            onChange={setTo}
            error={problem?.about('/extendedTo')}
          />
        )}
        <NativeSelect
          label={w.letter}
          description={granted ? w.letterHint : undefined}
          data={[{ value: '', label: w.noLetter }, ...choices]}
          value={letter}
          error={problem?.about('/documentId') ?? problem?.about('/correspondenceId')}
          onChange={(event) => setLetter(event.currentTarget.value)}
        />
        <Textarea
          label={words.note}
          dir="auto"
          value={note}
          error={problem?.about('/note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNotice problem={decide.error} shownAtFields={AT_FIELDS} />
        <DialogButtons label={w.title} busy={decide.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
