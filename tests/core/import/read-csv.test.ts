import { describe, expect, test } from "@jest/globals";
import { aPerson, peopleOf, problemsOf, read } from "./samples";

/** What each column is taken for. */
function columnsOf(text: string, maps: Readonly<Record<string, string>> = {}) {
  const outcome = read("a.csv", text, maps);
  if (outcome.is === "refused") throw new Error("refused");
  const { format, columns, holds, leftOut } = outcome;
  return { format, columns, holds, leftOut };
}

const one = (header: string, row: string, maps: Readonly<Record<string, string>> = {}) =>
  peopleOf("a.csv", `${header}\n${row}\n`, maps)[0];

describe("The rows of a CSV file", () => {
  test("are people, each with its line", () => {
    expect(peopleOf("a.csv", "Name\n\nAna\n , \nBo\n")).toEqual([
      aPerson("Ana", { line: 3 }),
      aPerson("Bo", { line: 5 }),
    ]);
  });

  test("have the line that they begin on, whatever ends the lines and however many a cell has", () => {
    const text = 'sep=,\r\nName,Notes\r\nAna,"one\r\ntwo\r\nthree"\r\nBo,\r\n';
    expect(peopleOf("a.csv", text).map(({ line }) => line)).toEqual([3, 6]);
  });

  test("are nobody's below a header alone, which is no problem", () => {
    expect(peopleOf("a.csv", "Name,Email\n")).toEqual([]);
    expect(problemsOf("a.csv", "Name,Email\n")).toEqual([]);
  });

  test("are nobody's where the header comes again, as where two exports were put together", () => {
    const text = "Name,Email\nAna,ana@example.org\n Name ,Email\nBo,bo@example.org\nName,\n";
    expect(peopleOf("a.csv", text).map(({ name }) => name)).toEqual(["Ana", "Bo", "Name"]);
  });

  test("may be shorter than the header, and longer by empty cells", () => {
    expect(one("Name,Email,Company", "Ana")).toMatchObject({ name: "Ana", company: null });
    expect(one("Name,Company", "Ana,Acme,, ,")).toMatchObject({ company: "Acme" });
  });

  test("with more cells than columns are left out whole, since nobody can say which is which", () => {
    const text = "Name,Company\nRuiz, Ana,Acme\nBo,Acme\n";
    expect(peopleOf("a.csv", text)).toMatchObject([{ name: "Bo" }]);
    expect(problemsOf("a.csv", text)).toEqual(["2 csv-cells"]);
  });

  test("above a quote that nothing closes are read, and it is said where it is opened", () => {
    const text = 'Name,Company\nAna,Acme\nBo,"Acme\nCy,Acme\n';
    expect(peopleOf("a.csv", text)).toMatchObject([{ name: "Ana" }]);
    expect(problemsOf("a.csv", text)).toEqual(["3 csv-quote"]);
  });

  test("say what is wrong with them in their order, at most two hundred times", () => {
    const text = `Name,Email,Birthday\n${"Ana,at home,someday\n".repeat(150)}`;
    const problems = problemsOf("a.csv", text);
    expect(problems).toHaveLength(200);
    expect(problems.slice(0, 3)).toEqual(["2 import-email", "2 import-date", "3 import-email"]);
  });
});

describe("A name", () => {
  test.each([
    ["First Name,Last Name", "Ana,Ruiz", "Ana Ruiz"],
    ["Last Name,First Name", "Ruiz,Ana", "Ana Ruiz"],
    ["First Name,Middle Name,Last Name,Suffix", "Ana,Lucía,Ruiz,Jr.", "Ana Lucía Ruiz Jr."],
    ["First Name,Last Name", "Ana,", "Ana"],
    ["First Name,Last Name", ",Ruiz", "Ruiz"],
    ["Name,First Name,Last Name", "Ana Ruiz López,Ana,Ruiz", "Ana Ruiz López"],
    ["Name,First Name,Last Name", ",Ana,Ruiz", "Ana Ruiz"],
    ["Vorname;Nachname", "Jürgen;Groß", "Jürgen Groß"],
    ["Name;Vorname", "Groß;Jürgen", "Jürgen Groß"],
    ["Name;Vorname", "Groß;", "Groß"],
    ["Name;Vorname", ";Jürgen", "Jürgen"],
    ["Name;Vorname", "Jürgen Groß;Jürgen", "Jürgen Groß"],
    ["Name,Surname", "Ana,Ruiz", "Ana Ruiz"],
    ["Name,Surname", '"Ruiz, Ana",Ruiz', "Ana Ruiz"],
    ["Full Name,First Name", "Ana Ruiz,Nana", "Ana Ruiz"],
    ["Titre,Prénom,Nom,Société", "Mme,Éloïse,Dupont,Acme", "Éloïse Dupont"],
    ["Nombre,Apellidos", "Juan,Peña", "Juan Peña"],
    ["Nom,Email", "Éloïse Dupont,", "Éloïse Dupont"],
    ["Name", "'=cmd()", "=cmd()"],
    ["Name", "'t Hooft", "'t Hooft"],
    ["Name", "''t Hooft", "'t Hooft"],
    ["Name", "'＝x", "＝x"],
    ["Name", "O'Brien", "O'Brien"],
  ])("is put together from %s: %s", (header, row, name) => {
    expect(one(header, row)?.name).toBe(name);
  });

  test("is whole in a column Name that the caller says is the name", () => {
    const maps = { Name: "name" };
    expect(one("Name,First Name", "Ana Ruiz,Nana", maps)?.name).toBe("Ana Ruiz");
  });

  test("has no honorific of a column Title where the job has a column of its own", () => {
    expect(one("Title,Name,Job Title", "Dr.,Ana,Engineer")).toMatchObject({ role: "Engineer" });
    expect(one("Title,Name,Job Title", "Dr.,Ana,")).toMatchObject({ role: null });
    expect(one("Title,Name", "Engineer,Ana")).toMatchObject({ role: "Engineer" });
  });
});

describe("A cell of several values", () => {
  test.each([
    ["Email", "a@example.org ::: b@example.org", { emails: ["a@example.org", "b@example.org"] }],
    [
      "Email",
      '"a@example.org; b@example.org, c@example.org"',
      { emails: ["a@example.org", "b@example.org", "c@example.org"] },
    ],
    ["Phone", "+49 30 5550101 ::: 030 5550102", { phones: ["+49 30 5550101", "030 5550102"] }],
    ["Phone", "0170 5550101; 0170 5550102", { phones: ["0170 5550101", "0170 5550102"] }],
    ["Nickname", "Nana; Ani", { aliases: ["Nana", "Ani"] }],
    ["Nickname", "Nana; the first ::: Ani", { aliases: ["Nana; the first", "Ani"] }],
    ["Nickname", "Nana; the first :::", { aliases: ["Nana; the first"] }],
    [
      "Website",
      "https://a.example/x;y ::: b.example",
      { links: ["https://a.example/x;y", "b.example"] },
    ],
    ["Website", "a.example; b.example", { links: ["a.example", "b.example"] }],
  ])("of %s is taken apart: %s", (column, cell, parts) => {
    expect(one(`Name,${column}`, `Bo,${cell}`)).toMatchObject(parts);
  });

  test("and columns of one kind come together, in their order", () => {
    const row = "Bo,2@example.org,1@example.org,,2@example.org";
    expect(one("Name,E-mail 1 - Value,E-mail 2 - Value,Email,Email3", row)?.emails).toEqual([
      "2@example.org",
      "1@example.org",
    ]);
  });

  test("of what a person has once is the first that says something", () => {
    expect(one("Name,Company,Organization", "Bo,,Acme")).toMatchObject({ company: "Acme" });
    expect(one("Name,Company,Organization", "Bo,Acme,Other")).toMatchObject({ company: "Acme" });
  });
});

describe("The dates of a file", () => {
  test("show together which of day and month comes first, also those of meeting", () => {
    const text = "Name,Birthday,Met\nAna,3/4/1990,\nBo,,4/17/2020\n";
    expect(peopleOf("a.csv", text)).toMatchObject([
      { birthday: "1990-03-04" },
      { met: "2020-04-17" },
    ]);
  });

  test("show nothing in a column that is none of dates", () => {
    expect(one("Name,Birthday,Notes", "Ana,3/4/1990,4/17/2020")).toMatchObject({
      birthday: "1990-04-03",
    });
  });
});

describe("A birthday in three columns, as Thunderbird has it,", () => {
  const born = (row: string, header = "Name,Birth Year,Birth Month,Birth Day") =>
    one(header, row)?.birthday;

  test("is put together, with or without its year", () => {
    expect(born("Eva,1991,4,17")).toBe("1991-04-17");
    expect(born("Max,,12,5")).toBe("12-05");
    expect(born("Nobody,,,")).toBeNull();
    expect(born("Uwe,3,2,1979", "Name,Geburtstag,Geburtsmonat,Geburtsjahr")).toBe("1979-02-03");
    expect(born("Ana,17.4.1990", "Name,Geburtstag")).toBe("1990-04-17");
  });

  test("that is no day is a problem", () => {
    const text = "Name,Birth Year,Birth Month,Birth Day\nBad,1990,13,45\nYear,1990,,\n";
    expect(problemsOf("a.csv", text)).toHaveLength(2);
  });
});

describe("Columns by the caller's word", () => {
  test("hold what the caller says, before what their name says", () => {
    const person = one("Name,Company", "Acme,Ana", { Name: "company", Company: "name" });
    expect(person).toEqual(aPerson("Ana", { line: 2, company: "Acme" }));
  });

  test("may hold nothing", () => {
    expect(one("Name,Email", "Ana,at home", { Email: "nothing" })).toEqual(
      aPerson("Ana", { line: 2 }),
    );
  });

  test("are each their own, though a number alone parts their names", () => {
    const maps = { "Column 1": "name", "Column 2": "email", "Column 3": "circle" };
    expect(one("Column 1,Column 2,Column 3", "Ana,ana@example.org,close", maps)).toEqual(
      aPerson("Ana", {
        line: 2,
        emails: ["ana@example.org"],
        more: new Map([["circle", ["close"]]]),
      }),
    );
  });

  test("that hold one property come together", () => {
    const maps = { A: "circle", B: "circle" };
    expect(one("Name,A,B", "Ana,close,work", maps)?.more).toEqual(
      new Map([["circle", ["close", "work"]]]),
    );
  });

  test("are told with what they are taken for and what is left", () => {
    expect(columnsOf("Name,City,,Ort\nAna,Bonn,,\n", { Ort: "place" })).toEqual({
      format: "CSV",
      columns: ["Name", "City", "", "Ort"],
      holds: ["name", "", "", "place"],
      leftOut: ["City"],
    });
  });

  test("are told of a file without a known header too, so that they can be said, but not without end", () => {
    expect(columnsOf("Wer;Ort\nAna;Bonn\n")).toMatchObject({
      columns: ["Wer", "Ort"],
      leftOut: ["Wer", "Ort"],
    });
    const wide = columnsOf(
      `${Array.from({ length: 150 }, (_, at) => `c${at}${"x".repeat(80)}`).join(",")}\n`,
    );
    expect(wide.columns).toHaveLength(100);
    expect(wide.holds).toHaveLength(100);
    expect(wide.columns[0]).toHaveLength(60);
  });
});

describe("A file of a hundred thousand rows", () => {
  // Empty rows are rows too, and quickly read.
  const rows = (count: number) => `Name${"\n".repeat(count)}A`;

  test("is read whole, and says from where on it is not where it has one more", () => {
    expect(problemsOf("a.csv", rows(99_999))).toEqual([]);
    expect(problemsOf("a.csv", rows(100_000))).toEqual(["100000 csv-rows"]);
  });
});
