import css from './pictures.module.css';

const TONES = ['done', 'waiting', 'soon', 'overdue', 'ink-quiet'] as const;
const TEXTURES = ['solid', 'hatched', 'dotted', 'hollow'] as const;

/** Each part of a bar has a texture beside its colour, so that it is told apart without colour too. */
export type Paint = `${(typeof TONES)[number]} ${(typeof TEXTURES)[number]}`;

const idOf = (paint: Paint) => `paint-${paint.replace(' ', '-')}`;

export const fillOf = (paint: Paint) => `url(#${idOf(paint)})`;

export const strokeOf = (paint: Paint) => `var(--${paint.split(' ')[0]})`;

/** The textures, once on the screen; charts and legends refer to them. */
export function Paints() {
  return (
    <svg className={css.paints} width={0} height={0} aria-hidden>
      <defs>
        {TONES.flatMap((tone) =>
          TEXTURES.map((texture) => (
            <pattern
              key={tone + texture}
              id={idOf(`${tone} ${texture}`)}
              width={6}
              height={6}
              patternUnits="userSpaceOnUse"
            >
              <rect width={6} height={6} fill={texture === 'solid' ? `var(--${tone})` : 'var(--surface)'} />
              {texture === 'hatched' && (
                <path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" stroke={`var(--${tone})`} strokeWidth={2} />
              )}
              {texture === 'dotted' && <circle cx={3} cy={3} r={1.5} fill={`var(--${tone})`} />}
            </pattern>
          )),
        )}
      </defs>
    </svg>
  );
}

export function Legend({ parts }: { parts: readonly { label: string; paint: Paint }[] }) {
  return (
    <ul className={css.legend}>
      {parts.map(({ label, paint }) => (
        <li key={label}>
          <svg width={16} height={12} aria-hidden>
            <rect x={0.5} y={0.5} width={15} height={11} fill={fillOf(paint)} stroke={strokeOf(paint)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
