/** The areas of the practice: each knows those before it, so that they form no cycle (docs/adr/0020). */
const AREAS = [
  'people',
  'rules',
  'dates',
  'notices',
  'files',
  'requests',
  'proceedings',
  'reminders',
  'docket',
  'insight',
];

const areasInOrder = AREAS.slice(0, -1).map((area, at) => ({
  name: `areas-form-no-cycle-${area}`,
  comment: 'Who asks owns the interface, and the area that knows the other implements it.',
  severity: 'error',
  from: { path: `^src/features/${area}/` },
  to: { path: `^src/features/(${AREAS.slice(at + 1).join('|')})/` },
}));

/** Who may import whom: docs/architecture.md. Every rule is an error. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'law-is-pure',
      severity: 'error',
      from: { path: '^src/law', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(law|words/message)' },
    },
    {
      name: 'words-know-nobody',
      comment: 'The browser reads the same catalogues, so they import nothing of the server.',
      severity: 'error',
      from: { path: '^src/words', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/words', 'node_modules/intl-messageformat'] },
    },
    {
      name: 'browser-reads-words-only',
      comment:
        'Of the server the browser has the words of the screens, the calendar and, as types, the contract of the API.',
      severity: 'error',
      from: { path: '^web/src' },
      to: {
        path: '^(src|migrations|seeds|test)/',
        pathNot: '^src/(law/calendar|words/(dates|language|message|render|[a-z]{2}/(screens|further-screens)))\\.ts$',
      },
    },
    {
      name: 'server-knows-no-browser',
      severity: 'error',
      from: { path: '^(src|migrations|seeds)/' },
      to: { path: '^web/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform' },
      to: { path: '^src/(features|law)' },
    },
    {
      name: 'areas-meet-at-the-door',
      comment: 'Another area is reached through its modules, services, entities and DTOs only.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: ['^src/features/$1/', '\\.(module|service|entity|dto)\\.ts$'] },
    },
    ...areasInOrder,
    {
      name: 'an-area-has-its-place',
      comment: 'A new area is entered above.',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^src/features/', pathNot: `^src/features/(${AREAS.join('|')}|sentences)/` },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src', pathNot: '\\.test\\.ts$' }, to: {} },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.test\\.ts$' },
      to: { path: '^test|\\.test\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
