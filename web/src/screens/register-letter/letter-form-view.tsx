import { Button } from '@mantine/core';
import type { FormEvent, KeyboardEvent } from 'react';
import { useText } from '../../words/language.js';
import { EffectFields } from './effect-fields.js';
import { FilesDrop } from './files-drop.js';
import { LetterFields } from './letter-fields.js';
import { PlaceField } from './place-field.js';
import css from './register-letter.module.css';
import { Refusal } from './refusal.js';
import { placed } from './use-dropped-files.js';
import type { LetterDesk } from './use-letter-desk.js';

/** One form in the order of the paper: Enter saves, Ctrl Enter saves and opens the next. */
export function LetterFormView({ desk, today }: { desk: LetterDesk; today: string }) {
  const t = useText();
  const { form, put, dropped, save, problem, submit } = desk;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit(true);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit(false);
  };
  const names = dropped.files.map(({ name }) => name);
  return (
    <form className={css.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <FilesDrop
        files={dropped.files}
        lost={dropped.files.length > 0 ? [] : form.fileNames}
        reading={dropped.reading}
        onAdd={(files) => {
          dropped.add(files);
          put({ fileNames: [...names, ...files.map(({ name }) => name)] });
        }}
        onRemove={(file) => {
          dropped.remove(file);
          put({ fileNames: names.filter((name) => name !== file.name) });
        }}
      />
      <div className={css.wide}>
        <PlaceField
          fieldRef={desk.hands.place}
          place={form.place}
          offered={dropped.offered}
          error={
            problem?.about('/caseFileId') ??
            (desk.hands.isPlaceAsked && !form.place ? t('register-letter.starts-file') : undefined)
          }
          onChoose={(one) => put(placed(one))}
        />
      </div>
      <LetterFields form={form} today={today} problem={problem} put={put} />
      <EffectFields form={form} today={today} problem={problem} put={put} />
      <Refusal error={save.error ?? dropped.problem} attachments={dropped.refused} />
      <div className={css.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('register-letter.save')} <kbd className={css.key}>{t('register-letter.key-save')}</kbd>
        </Button>
        <Button variant="default" disabled={save.isPending} onClick={() => submit(true)}>
          {t('register-letter.save-and-next')} <kbd className={css.key}>{t('register-letter.key-save-and-next')}</kbd>
        </Button>
        {!desk.isEmpty && (
          <Button variant="subtle" onClick={desk.clear}>
            {t('register-letter.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
