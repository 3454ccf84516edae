/** A second, independent reader of calendar files, written from RFC 5545 alone, so that what was written is checked by other eyes. */

/** One property line. */
export interface CalendarLine {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** A component with its lines and the components in it. */
export interface CalendarPart {
  readonly name: string;
  readonly lines: readonly CalendarLine[];
  readonly parts: readonly CalendarPart[];
  readonly value: (name: string) => string;
}

/** Reads a file; it throws where the file breaks a rule of form. */
export function readCalendar(text: string): CalendarPart {
  if (!text.endsWith("\r\n")) throw new Error("The file must end in CR LF");
  const raw = text.slice(0, -2).split("\r\n");
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`A lone line end in ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 bytes: ${line}`);
    if (Buffer.from(line).toString() !== line) throw new Error(`A character was cut: ${line}`);
  }
  const lines = raw.reduce<string[]>((all, line) => {
    if (/^[ \t]/.test(line)) all.push((all.pop() ?? "") + line.slice(1));
    else all.push(line);
    return all;
  }, []);
  const stack: { name: string; lines: CalendarLine[]; parts: CalendarPart[] }[] = [
    { name: "", lines: [], parts: [] },
  ];
  for (const line of lines) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/s.exec(line);
    if (!match) throw new Error(`No property: ${line}`);
    const [, name = "", parameters = "", value = ""] = match;
    const top = stack[stack.length - 1];
    if (!top) throw new Error(`Nothing holds ${line}`);
    if (name === "BEGIN") stack.push({ name: value, lines: [], parts: [] });
    else if (name === "END") {
      if (top.name !== value) throw new Error(`${value} ends within ${top.name}`);
      stack.pop();
      stack[stack.length - 1]?.parts.push(part(top));
    } else top.lines.push({ name, parameters, value });
  }
  const [root] = stack;
  const [calendar] = root?.parts ?? [];
  if (stack.length !== 1 || root?.parts.length !== 1 || !calendar)
    throw new Error("Not one calendar");
  return calendar;
}

/** What an escaped text says. */
export function unescaped(value: string): string {
  if (/(^|[^\\])(\\\\)*[;,]/.test(value)) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}

function part({ name, lines, parts }: Omit<CalendarPart, "value">): CalendarPart {
  return {
    name,
    lines,
    parts,
    value: (wanted) => lines.find((line) => line.name === wanted)?.value ?? "",
  };
}
