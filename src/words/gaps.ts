// Reads ICU MessageFormat in the type system, so that a message with a wrong parameter does not compile.

/** The gaps of a message: `name`, or `name:type` where the message says how it is written. */
export type Gaps<Text extends string> = InText<Text, never>[0];

/** [gaps found, what stands after the brace that ends this text]. */
type InText<Text extends string, Found> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Tail}`
    ? [Found, `${Tail}{${After}`]
    : InGap<After, Found>
  : Text extends `${string}}${infer Tail}`
    ? [Found, Tail]
    : [Found, ''];

type InGap<Text extends string, Found> = Text extends `${infer Head}}${infer Tail}`
  ? Head extends `${infer Name}, ${infer Kind}, ${string}`
    ? Kind extends 'plural' | 'select' | 'selectordinal'
      ? Text extends `${string}, ${string}, ${infer Branches}`
        ? InBranches<Branches, Found | `${Name}:${Kind}`>
        : never
      : InText<Tail, Found | `${Name}:${Kind}`>
    : Head extends `${infer Name}, ${infer Kind}`
      ? InText<Tail, Found | `${Name}:${Kind}`>
      : InText<Tail, Found | Head>
  : never;

type InBranches<Text extends string, Found> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Tail}`
    ? InText<`${Tail}{${After}`, Found>
    : InText<After, Found> extends [infer More, infer Rest extends string]
      ? InBranches<Rest, More>
      : never
  : Text extends `${string}}${infer Tail}`
    ? InText<Tail, Found>
    : [Found, ''];

/** Its name as the parameter is given: `{Fact}` is `{fact}` with a capital letter. */
export type NameOf<Gap> = Gap extends `${infer Name}:${string}`
  ? Uncapitalize<Name>
  : Gap extends string
    ? Uncapitalize<Gap>
    : never;
