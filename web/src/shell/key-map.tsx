import { Kbd, Modal } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useText } from '../words/language.js';
import { useKeyBoard, useKeys } from './keys.js';
import css from './key-map.module.css';

const SIGNS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };

/** `?` shows what can be pressed on this screen. */
export function KeyMap() {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { groups } = useKeyBoard();
  useKeys(t('shell.keys-help'), [{ keys: '?', label: t('shell.show-keys'), run: () => setOpen(true) }]);
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      size="lg"
      title={t('shell.keys')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={css.groups}>
        {groups.map((group, at) => (
          <section key={at} className={css.group}>
            <h3>{group.title}</h3>
            <dl className={css.keys}>
              {group.keys.map(({ keys, label }) => (
                <Fragment key={keys}>
                  <dt>
                    {keys.split(' ').map((key) => (
                      <Kbd key={key}>{SIGNS[key] ?? key}</Kbd>
                    ))}
                  </dt>
                  <dd>{label}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
