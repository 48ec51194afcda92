import { message } from '../../../../words/message.js';
import { type FieldReader, isObject, known } from './public-notice-fields.js';

/** What one country wants, or an unnamed one: the public extract gives neither warrant number nor date. */
export interface PublicNoticeSource {
  /** As published; null when the extract names nobody, which is unknown and not "no country". */
  countryToken: string | null;
  country?: string;
  warrantCount: number;
  /** In the published order. */
  charges: { label: string; translation?: string }[];
}

/**
 * One source per issuing country, because each country's data is decided on separately.
 * Undefined when the document does not speak of warrants: that never means that they were withdrawn.
 */
export function readSources(fields: FieldReader): PublicNoticeSource[] | undefined {
  const warrants = fields.list('arrest_warrants');
  if (!warrants) return undefined;
  const sources = new Map<string, PublicNoticeSource>();
  for (const [index, warrant] of warrants.entries()) {
    if (isObject(warrant)) addWarrant(sources, fields.inside(`arrest_warrants/${index}`, warrant));
    else fields.issue(`arrest_warrants/${index}`, message('imports.not-a-warrant'));
  }
  return [...sources.values()].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function addWarrant(sources: Map<string, PublicNoticeSource>, warrant: FieldReader): void {
  const issuer = warrant.country('issuing_country_id');
  const label = warrant.text('charge', 20_000);
  const translation = warrant.text('charge_translation', 20_000);
  const key = issuer?.country ?? issuer?.token.toUpperCase() ?? '';
  const source = sources.get(key) ?? {
    countryToken: issuer?.token ?? null,
    ...known({ country: issuer?.country }),
    warrantCount: 0,
    charges: [],
  };
  source.warrantCount += 1;
  if (label !== undefined) source.charges.push({ label, ...known({ translation }) });
  sources.set(key, source);
}

/** The unnamed source goes last. */
function sortKey(source: PublicNoticeSource): string {
  return source.countryToken ?? '\uFFFF';
}
