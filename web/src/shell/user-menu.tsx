import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconUserCircle } from '@tabler/icons-react';
import { keepLanguage, signOut, useMe } from '../api/session.js';
import { LANGUAGES, type Language } from '../../../src/words/language.js';
import { NAMES, useLanguage, useText } from '../words/language.js';

const SCHEMES = ['auto', 'light', 'dark'] as const;

const mark = (chosen: boolean) => (chosen ? <IconCheck size={14} /> : <span style={{ width: 14 }} />);

/** Who is signed in, the language, the theme, and the way out. */
export function UserMenu() {
  const t = useText();
  const me = useMe();
  const { language, speak } = useLanguage();
  const choose = (one: Language) => {
    speak(one);
    // It counts in this browser even where it could not be kept for the others.
    keepLanguage(one).catch(() => undefined);
  };
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.account')}>
          <IconUserCircle size={22} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.name} · {t(`terms.role.${me.role}`)}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('shell.language')}</Menu.Label>
        {LANGUAGES.map((one) => (
          <Menu.Item key={one} lang={one} leftSection={mark(one === language)} onClick={() => choose(one)}>
            {NAMES[one]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('shell.theme')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item key={scheme} leftSection={mark(scheme === colorScheme)} onClick={() => setColorScheme(scheme)}>
            {t(`shell.schemes.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t('shell.sign-out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
