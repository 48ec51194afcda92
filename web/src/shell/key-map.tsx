import { Kbd, Modal } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useWords } from '../words/language.js';
import { useKeyBoard, useKeys } from './keys.js';
import css from './key-map.module.css';

const SIGNS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };

/** `?` shows what can be pressed on this screen. */
export function KeyMap() {
  const { shell: w } = useWords();
  const [open, setOpen] = useState(false);
  const { groups } = useKeyBoard();
  useKeys(w.keysHelp, [{ keys: '?', label: w.showKeys, run: () => setOpen(true) }]);
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      size="lg"
      title={w.keys}
      closeButtonProps={{ 'aria-label': w.close }}
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
