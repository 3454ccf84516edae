/** By which words vaults mark the notes of people, in any language: a vault's words need not be those of its owner's app. */

/** Words of folders, tags and types, in lower case. */
export const peopleWords: ReadonlySet<string> = new Set(
  [
    "person persons people contact contacts human humans crm",
    "friend friends family colleague colleagues coworkers acquaintances network networking relationships",
    "personen kontakt kontakte leute menschen freunde familie kollegen netzwerk",
    "personne personnes gens amis famille collègues réseau",
    "persona personas contacto contactos gente amigos familia",
    "pessoa pessoas contato contatos família persone contatti personer kontakter mensen contacten",
    "люди контакты 人 人物 人脉 联系人 人々 連絡先 사람 연락처",
  ].flatMap((line) => line.split(" ")),
);

/** Properties that say what a note is about, as `propertyKey` writes them. */
export const sortingProperties: ReadonlySet<string> = new Set([
  "type",
  "types",
  "note-type",
  "notetype",
  "category",
  "categories",
  "class",
  "fileclass",
  "kind",
]);

/** Whether one of the words of a name, such as `04 People` or `👥 Freunde`, is one of people. */
export function namesPeople(name: string): boolean {
  return name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => peopleWords.has(word));
}
