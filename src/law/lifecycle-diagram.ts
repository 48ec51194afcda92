import { PROVISIONAL_LIFECYCLE, PROVISIONAL_STATES } from './provisional-measure.js';
import { LIFECYCLE, REQUEST_STATE_NAMES } from './request-transitions.js';

interface Row {
  step: string;
  from: readonly string[];
  to?: string;
  under?: string;
}

/** The request and its provisional measure as Mermaid state diagrams, for docs/request-lifecycle.mmd. */
export function mermaid(): string {
  return [
    '%% Generated from src/law/request-transitions.ts and provisional-measure.ts; do not edit.',
    'stateDiagram-v2',
    ...diagram(REQUEST_STATE_NAMES, LIFECYCLE, 'draft', ['closed', 'withdrawn']),
    '  state "provisional measure (inside a request)" as provisional_measure {',
    ...diagram(PROVISIONAL_STATES, PROVISIONAL_LIFECYCLE, 'asked', ['lifted', 'merged', 'refused'], 'pm_').map(
      (line) => `  ${line}`,
    ),
    '  }',
    '',
  ].join('\n');
}

function diagram(
  states: readonly string[],
  rows: readonly Row[],
  first: string,
  last: string[],
  prefix = '',
): string[] {
  const name = (state: string): string => prefix + state.replaceAll('-', '_');
  const lines = states.map((state) => `  state "${state}" as ${name(state)}`);
  lines.push(`  [*] --> ${name(first)}`);
  for (const row of rows) {
    const label = row.under ? `${row.step} (${row.under})` : row.step;
    for (const from of row.from) lines.push(`  ${name(from)} --> ${name(row.to ?? from)} : ${label}`);
  }
  return [...lines, ...last.map((state) => `  ${name(state)} --> [*]`)];
}
