/** Logic of three values: what is not known stays unknown unless the rest decides. */
export function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

export function both(...values: (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

export function either(...values: (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}
