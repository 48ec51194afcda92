type Constant = string | number;

/** A constant of the program as SQL. What a person wrote is never written into a statement: it is a parameter. */
function literal(constant: Constant): string {
  return typeof constant === 'number' ? String(constant) : `'${constant.replaceAll("'", "''")}'`;
}

/** `('seen', 'done')`, for `in`. */
export function anyOf(constants: readonly Constant[]): string {
  return `(${constants.map(literal).join(', ')})`;
}

/** Rows of a table that the program keeps, as `values`: `(values ('due', 0), ('overdue', -1))`, one row a line. */
export function valuesOf(rows: readonly (readonly Constant[])[]): string {
  return `(values\n    ${rows.map(anyOf).join(',\n    ')})`;
}
