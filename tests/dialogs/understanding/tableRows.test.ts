import { tableRows } from "../../../dialogs/understanding/tableRows";

const isPair = (row: string): boolean => /Oliver|Nowak/.test(row) && /Salesforce|Dropbox/.test(row);

it.each([
  [
    "name,app\nAudrey Oliver,Salesforce\nHanna Nowak,Dropbox Business",
    ["Audrey Oliver\tSalesforce", "Hanna Nowak\tDropbox Business"],
  ],
  [
    'Id;Name;App\r\n1;"Audrey Oliver";Salesforce\r\n2;Hanna Nowak;Dropbox\r\n',
    ["1\tAudrey Oliver\tSalesforce", "2\tHanna Nowak\tDropbox"],
  ],
  [
    "Audrey Oliver | Salesforce\nHanna Nowak | Dropbox",
    ["Audrey Oliver\tSalesforce", "Hanna Nowak\tDropbox"],
  ],
])("%j has its rows apart", (text, rows) => {
  expect(tableRows(text, isPair)).toEqual(rows);
});

it.each([
  "Oliver, Audrey\nNowak, Hanna",
  "Audrey Oliver, Salesforce",
  "Audrey Oliver, Salesforce\nplease check",
  "Why is Audrey Oliver not in Salesforce?\nAnd Hanna Nowak in Dropbox, too, please",
  Array.from({ length: 20 }, () => "Audrey Oliver,Salesforce").join("\n"),
])("%j is no table of pairs", (text) => {
  expect(tableRows(text, isPair)).toBeUndefined();
});
