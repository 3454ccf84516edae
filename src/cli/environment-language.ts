/** Which language the environment of a call asks for. */

/** The language that the environment asks for, in the system's order: `de` of `LANG=de_DE.UTF-8`; `en` where it asks for none. */
export function languageAround({
  LC_ALL: all,
  LC_MESSAGES: messages,
  LANG: language,
}: Readonly<Record<string, string | undefined>>): string {
  const asked = [all, messages, language].find((each) => each !== undefined && each !== "");
  return /^[a-z]{2,3}(?![a-z])/i.exec(asked ?? "")?.[0].toLowerCase() ?? "en";
}
