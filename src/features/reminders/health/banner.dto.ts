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
  kind: BannerKind;
  /** Since when it is so, as far as known. */
  since: string | null;
  /** What is wrong and what to do, for people. */
  message: string;
  /** Where to look, below /api/v1; null where only the person who runs the server can do something. */
  look: string | null;
}
