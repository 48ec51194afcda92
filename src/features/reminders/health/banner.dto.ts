export const BANNER_KINDS = [
  'no-heartbeat',
  'clock-jump',
  'clock-skew',
  'dead-letters',
  'unfinished-reminders',
  'unapplied-plan',
] as const;
export type BannerKind = (typeof BANNER_KINDS)[number];

/** Something everyone in the firm should see until it is mended; never a client's name. */
export class BannerView {
  code: BannerKind;
  /** What the text says in numbers and instants: how many, until when, how many seconds, which work. */
  params: Record<string, string | number>;
  /** Since when it is so, as far as known. */
  since: string | null;
  /** What is wrong and what to do, for people. */
  text: string;
  /** Where to look, below /api/v1; null where only the person who runs the server can do something. */
  look: string | null;
}
