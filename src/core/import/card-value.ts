/** The texts in a value of a card: divided where its property has several, and without the marks of escaping. */

/** Properties whose parts stand between semicolons, and those that list texts between commas. */
const structured: ReadonlySet<string> = new Set(["n", "org"]);
const listed: ReadonlySet<string> = new Set(["nickname"]);

/** The texts of a property's value; `Given,Other` within a name is one text of two words. */
export function cardTexts(property: string, value: string): readonly string[] {
  if (listed.has(property)) return divided(value, ",").map(unescaped);
  if (!structured.has(property)) return [unescaped(value)];
  return divided(value, ";").map((part) =>
    property === "n" ? divided(part, ",").map(unescaped).join(" ") : unescaped(part),
  );
}

/** The pieces between marks that no backslash stands before. */
function divided(text: string, mark: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === mark) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

/** Some phones escape colons, which no version asks for; a backslash before anything else is one. */
function unescaped(text: string): string {
  return text.replace(/\\([\\,;:nN])/g, (_, mark: string) => (/n/i.test(mark) ? "\n" : mark));
}
