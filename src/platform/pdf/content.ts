/**
 * What pdfmake is given, as far as it is used here. @types/pdfmake declares all of it, and with it the names of a browser
 * (`lib="dom"`) in every file of the server.
 */
export type Content = string | (Look & (Words | Columns | Table));

interface Look {
  bold?: boolean;
  italics?: boolean;
  fontSize?: number;
  /** Left, top, right, bottom, in points. */
  margin?: [number, number, number, number];
  width?: Width;
  unbreakable?: boolean;
}

export type Width = number | '*' | 'auto';

interface Words {
  text: string;
}

interface Columns {
  columns: Content[];
  columnGap?: number;
}

interface Table {
  table: { headerRows?: number; dontBreakRows?: boolean; widths: Width[]; body: Content[][] };
  layout: 'lightHorizontalLines' | 'noBorders';
}

interface Definition {
  info: { title: string; creator: string; producer: string };
  pageSize: 'A4';
  pageOrientation: 'portrait' | 'landscape';
  pageMargins: [number, number, number, number];
  defaultStyle: { font: string; fontSize: number };
  content: Content[];
  footer(page: number, pages: number): Content;
}

/** pdfmake itself. */
export interface Press {
  setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
  setUrlAccessPolicy(mayFetch: (url: string) => boolean): void;
  setLocalAccessPolicy(mayOpen: (path: string) => boolean): void;
  createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
}
