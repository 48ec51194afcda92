import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent; every other colour has a meaning (tokens.css). */
const aubergine: MantineColorsTuple = [
  '#f5f1fb',
  '#e6def3',
  '#ccbbe6',
  '#b097d8',
  '#9878cc',
  '#8862c4',
  '#7a50ba',
  '#68419f',
  '#5b3a8e',
  '#4b2f77',
];

/** The neutrals of the dark desk as Mantine counts them: text first, then lines, fields, surfaces. */
const dark: MantineColorsTuple = [
  '#e7e8ec',
  '#c9ccd4',
  '#a6aab5',
  '#7d818d',
  '#3a3d47',
  '#2f323a',
  '#24262d',
  '#1a1b20',
  '#15161a',
  '#101115',
];

export const theme = createTheme({
  primaryColor: 'aubergine',
  colors: { aubergine, dark },
  primaryShade: { light: 8, dark: 6 },
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", Ubuntu, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Noto Sans Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.4' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.35' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', allowDeselect: false } },
    Button: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { closeButtonProps: { 'aria-label': '×' }, centered: true } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
  },
});

/** Mantine's own variables, told by ours, so that there is one place for each colour. */
const shared = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-quiet)',
  '--mantine-color-placeholder': 'var(--ink-quiet)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--overdue)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-red-light': 'var(--overdue-back)',
  '--mantine-color-red-light-color': 'var(--overdue)',
  '--mantine-color-green-light': 'var(--done-back)',
  '--mantine-color-green-light-color': 'var(--done)',
};

export const resolveVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
