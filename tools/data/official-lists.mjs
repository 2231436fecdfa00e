// Lists converted from the files of Eurostat and Statistics Sweden.
import path from 'node:path';
import { attributes, readOwn, readTable, sourceFolder, writeRows } from './lib.mjs';
import { officialLists } from './lists.mjs';

const source = sourceFolder();
const classification = (name, delimiter = ',') => readTable(path.join(source, 'classifications', name), delimiter);
const tidy = (text) => text.replace(/\s+/g, ' ').trim();
const write = (list, codes) => writeRows(`vocabularies/${list}.json`, { list, ...officialLists[list] }, 'codes', codes);

const sentence = (text) => text[0] + text.slice(1).toLowerCase().replace(/(\w) - and/g, '$1- and');

function nace() {
  let section;
  return classification('nace_rev2.1_all_languages.tsv', '\t').map((row) => {
    const code = row.NACE_CODE, isSection = /^[A-Z]$/.test(code);
    if (isSection) section = code;
    const label = (text) => (isSection ? sentence(tidy(text)) : tidy(text));
    const parent = isSection ? undefined : code.length === 2 ? section : code.length === 4 ? code.slice(0, 2) : code.slice(0, 4);
    return { code, ...(parent && { parent }), sv: label(row.SV_DESC), en: label(row.EN_DESC) };
  });
}

const sniSections = 'A01 B05 C10 D35 E36 F41 G45 H49 I55 J58 K64 L68 M69 N77 O84 P85 Q86 R90 S94 T97 U99'
  .split(' ').map((text) => ({ letter: text[0], first: text.slice(1) }));
const sniSection = (division) => sniSections.findLast((section) => section.first <= division).letter;

// A slip of the pen in the file of Statistics Sweden; the five-digit code below has it right.
const slips = new Map([['0321', ['salvatten', 'saltvatten']]]);

/** The English heading that NACE gives to the same Swedish words; none where it gives two. Codes are never converted. */
function sameWords() {
  const english = new Map();
  for (const { sv, en } of nace()) english.set(sv.toLowerCase(), english.has(sv.toLowerCase()) && english.get(sv.toLowerCase()) !== en ? undefined : en);
  return english;
}

function sni() {
  const ours = Object.fromEntries(readOwn('sni-2007-en')), nace = sameWords();
  const parentOf = (code) => (code.length === 2 ? sniSection(code) : code.slice(0, -1));
  return classification('sni2007.csv').map((row) => {
    const code = row.vardekod, isSection = /^[A-Z]$/.test(code);
    const parent = isSection ? undefined : parentOf(code);
    const sv = tidy(row.vardebenamning).replace(...(slips.get(code) ?? ['', '']));
    return { code, ...(parent && { parent }), sv, en: ours[code] ?? nace.get(sv.toLowerCase()) };
  }).sort((a, b) => sortKey(a.code).localeCompare(sortKey(b.code), 'en'));
}

const sortKey = (code) => (/^[A-Z]$/.test(code) ? sniSections.find((s) => s.letter === code).first + '!' : code.slice(0, 2) + '"' + code.slice(2));

function nuts(year) {
  const countries = new Map(readOwn('country').map(([code, , sv, en, , , extra]) => [attributes(extra).nuts ?? code, { sv, en }]));
  const counties = new Map(readOwn('county').map(([, en, nuts3]) => [nuts3, en]));
  const seen = new Set();
  return readTable(path.join(source, 'geo', `nuts_${year}_codes.csv`), ',')
    .filter((row) => row.nuts_id && !seen.has(row.nuts_id) && seen.add(row.nuts_id))
    .sort((a, b) => (a.nuts_id < b.nuts_id ? -1 : 1))
    .map((row) => {
      const code = row.nuts_id, latin = tidy(row.name_latin || row.name), native = tidy(row.name);
      const names = countries.get(code) ?? { sv: latin, en: counties.get(code) ?? latin };
      return { code, ...(code.length > 2 && { parent: code.slice(0, -1) }), ...names, ...(native !== names.sv && { official: native }) };
    });
}

function municipalities() {
  const counties = new Map(readOwn('county').map(([code, en, nuts3]) => [code, { en, nuts3 }]));
  const coast = new Map(readOwn('coast'));
  const names = new Map(nuts(2024)
    .map((row) => [row.code, row.sv]));
  const added = readOwn('municipality-addition').map(([vardekod, vardebenamning]) => ({ vardekod, vardebenamning }));
  const rows = [...classification('lkf2026.csv').filter((row) => row.vardekod.length <= 4), ...added];
  return rows.sort((a, b) => (a.vardekod < b.vardekod ? -1 : 1)).map((row) => {
    const code = row.vardekod, official = tidy(row.vardebenamning), county = counties.get(code);
    if (code.length === 2) return { code, sv: names.get(county.nuts3), en: county.en, official, attributes: { nuts3: county.nuts3 } };
    const shore = coast.get(code);
    return { code, parent: code.slice(0, 2), sv: official, en: official, ...(shore && { attributes: { coast: shore } }) };
  });
}

function legalForms() {
  const english = new Map(readOwn('legal-form-en').map(([code, en, extra]) => [code, { en, extra }]));
  return classification('jurform2020.csv').map((row) => {
    const { en, extra } = english.get(row.vardekod);
    return { code: row.vardekod, sv: tidy(row.vardebenamning), en, ...(extra && { attributes: attributes(extra) }) };
  });
}

write('nace-2.1', nace());
write('sni-2007', sni());
write('nuts-2021', nuts(2021));
write('nuts-2024', nuts(2024));
write('municipality', municipalities());
write('legal-form', legalForms());
