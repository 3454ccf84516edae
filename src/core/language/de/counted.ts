/** How German joins numbers and lists. */

/** "1 Ziel", "3 Ziele". */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** A number with a comma before its decimals: "2,5". */
export function numberText(count: number): string {
  return String(count).replace(".", ",");
}
