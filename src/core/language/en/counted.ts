/** How English joins numbers and lists. */

/** "1 goal", "3 goals", "2 people". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
