/** Where a figure was read; most restate an annual report of the Commission, none is the report itself. */
export class FigureSourceView {
  code: string;
  title: string;
  url: string | null;
}

/** One published number, to set a firm's own figures beside. */
export class PublishedFigureView {
  measure: string;
  /** The period, both years included. */
  yearFrom: number;
  yearTo: number;
  /** `=` as printed; `>=` a floor, since what was counted is incomplete; `~` stated only roughly. */
  operator: '=' | '>=' | '~';
  value: number;
  unit: string;
  /** What was counted, or what a share is a share of. */
  base: string;
  /** Where sources disagree, what the other one prints. */
  remark: string | null;
  /** Rests on leaked papers: no official figure, and no rate may be made of it. */
  leaked: boolean;
  sources: FigureSourceView[];
}
