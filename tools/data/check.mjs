// Checks the data files against each other. Exit code 1 when something is wrong.
import fs from 'node:fs';
import path from 'node:path';
import { dataRoot, readJson, readOwn } from './lib.mjs';

const problems = [];
const wrong = (where, what) => problems.push(`${where}: ${what}`);
const file = (name) => readJson(path.join(dataRoot, name));
const filesIn = (folder) => fs.readdirSync(path.join(dataRoot, folder)).filter((name) => name.endsWith('.json'));
const duplicates = (values) => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
const date = /^\d{4}-\d\d-\d\d$/;

const lists = new Map(filesIn('vocabularies').map((name) => [name.replace('.json', ''), file(`vocabularies/${name}`)]));
const codesOf = new Map([...lists].map(([name, list]) => [name, new Set(list.codes.map((code) => code.code))]));
const withoutEnglish = new Set(['sni-2007']);
const fewestAliases = { 'technology': 6, 'sector': 6, 'service-function': 6 };
const expected = { 'technology': 34, 'sector': 42, 'catalogue-service': 15, 'service-function': 4, 'dma-sector': 24, 'nace-2.1': 1047, 'sni-2007': 1817, 'municipality': 21 + 290, 'legal-form': 36 };
const shared = new Map(readOwn('shared-alias').map(([list, alias]) => [`${list} ${alias}`, true]));

function checkCode(name, code, codes) {
  const where = `${name} ${code.code}`;
  if (!code.sv) wrong(where, 'no Swedish name');
  if (!code.en && !withoutEnglish.has(name)) wrong(where, 'no English name');
  if (code.parent && !codes.has(code.parent)) wrong(where, `parent ${code.parent} does not exist`);
  for (const [key, value] of Object.entries(code.attributes ?? {})) if (typeof value !== 'string') wrong(where, `attribute ${key} is not text`);
  for (const language of ['sv', 'en']) {
    const aliases = code.aliases?.[language] ?? [];
    if (aliases.length < (fewestAliases[name] ?? 0)) wrong(where, `only ${aliases.length} aliases in ${language}`);
    for (const alias of aliases) if (alias !== alias.toLowerCase() || alias !== alias.trim()) wrong(where, `alias "${alias}" is not lower case`);
    for (const alias of duplicates(aliases)) wrong(where, `alias "${alias}" twice`);
  }
}

function checkAliases(name, list) {
  for (const language of ['sv', 'en']) {
    const all = list.codes.flatMap((code) => code.aliases?.[language] ?? []);
    for (const alias of duplicates(all)) if (!shared.has(`${name} ${alias}`)) wrong(name, `alias "${alias}" (${language}) at several codes, not in shared-alias.txt`);
    const labels = new Map(list.codes.map((code) => [code[language]?.toLowerCase(), code.code]));
    for (const code of list.codes) for (const alias of code.aliases?.[language] ?? []) {
      const owner = labels.get(alias);
      if (owner && owner !== code.code) wrong(name, `alias "${alias}" of ${code.code} is the name of ${owner}`);
    }
  }
}

for (const [name, list] of lists) {
  if (list.list !== name) wrong(name, `calls itself ${list.list}`);
  if (!date.test(list.validFrom) || (list.validTo && !date.test(list.validTo))) wrong(name, 'validity is not a date');
  if (!list.source?.name || !list.source.licence || !list.name?.sv || !list.name.en || !list.version) wrong(name, 'source, version or name missing');
  for (const code of duplicates(list.codes.map((code) => code.code))) wrong(name, `code ${code} twice`);
  for (const official of duplicates(list.codes.map((code) => code.official).filter(Boolean))) if (!name.startsWith('nuts')) wrong(name, `official label "${official}" twice`);
  if (expected[name] && list.codes.length !== expected[name]) wrong(name, `${list.codes.length} codes, expected ${expected[name]}`);
  for (const code of list.codes) checkCode(name, code, codesOf.get(name));
  checkAliases(name, list);
  console.log(`${name}: ${list.codes.length} codes, ${list.codes.reduce((sum, code) => sum + (code.aliases?.sv?.length ?? 0) + (code.aliases?.en?.length ?? 0), 0)} aliases`);
}

for (const code of lists.get('sni-2007').codes) if (code.code.length <= 2 && !code.en) wrong('sni-2007', `no English name for ${code.code}`);
for (const { code, attributes } of lists.get('municipality').codes) if (code.length === 2 && !codesOf.get('nuts-2024').has(attributes.nuts3)) wrong('municipality', `${code} has no NUTS 3 code`);
for (const { code, attributes } of lists.get('legal-form').codes) if (attributes?.customerType && !codesOf.get('customer-type').has(attributes.customerType)) wrong('legal-form', `${code}: no customer type ${attributes.customerType}`);
for (const { code, attributes } of lists.get('customer-type').codes) if (attributes?.sizeList && !codesOf.get(attributes.sizeList)?.has(attributes.sizeCode)) wrong('customer-type', `${code}: no size ${attributes.sizeCode}`);

for (const name of filesIn('vocabularies/crosswalks')) {
  const walk = file(`vocabularies/crosswalks/${name}`), from = codesOf.get(walk.from), to = codesOf.get(walk.to);
  for (const code of duplicates(walk.rows.map((row) => row.from))) wrong(name, `${code} twice`);
  for (const row of walk.rows) {
    if (!from.has(row.from)) wrong(name, `no code ${row.from} in ${walk.from}`);
    for (const target of row.to) if (!to.has(target)) wrong(name, `no code ${target} in ${walk.to}`);
  }
  const mapped = new Set(walk.rows.map((row) => row.from));
  const needed = walk.rule === 'exact' ? [...from] : [...from].filter((code) => /^\d\d$/.test(code));
  for (const code of needed) if (!mapped.has(code)) wrong(name, `${code} is not mapped`);
  console.log(`${name}: ${walk.rows.length} rows, ${walk.rows.filter((row) => !row.to.length).length} to nothing`);
}

const network = file('network/hubs.json');
const points = file('geo/centroids-nuts3-2021.json').points;
if (network.hubs.length !== 457) wrong('hubs', `${network.hubs.length} hubs`);
if (!network.attribution?.text) wrong('hubs', 'no attribution');
for (const id of duplicates(network.hubs.map((hub) => hub.id))) wrong('hubs', `id ${id} twice`);
for (const id of duplicates(network.hubs.map((hub) => `${hub.name}|${hub.country}|${hub.type}`))) wrong('hubs', `name, country and type ${id} twice`);
for (const hub of network.hubs) {
  for (const member of ['technologies', 'sectors', 'services']) for (const [code, level] of hub[member]) {
    if (!codesOf.get(network.lists[member]).has(code)) wrong(hub.id, `no code ${code} in ${member}`);
    if (!(Number.isInteger(level) && level >= 1 && level <= 5)) wrong(hub.id, `level ${level} of ${code}`);
  }
  if (!codesOf.get('hub-type').has(hub.type)) wrong(hub.id, `no type ${hub.type}`);
  if (!codesOf.get('country').has(hub.country)) wrong(hub.id, `no country ${hub.country}`);
  if (hub.nuts && !codesOf.get('nuts-2021').has(hub.nuts)) wrong(hub.id, `no region ${hub.nuts}`);
  if (hub.nuts && !points[hub.nuts]) wrong(hub.id, `no point for ${hub.nuts}`);
}
console.log(`hubs: ${network.hubs.length}, of them ${network.hubs.filter((hub) => hub.nuts).length} with a region`);

const changes = file('network/nuts-2021-2024.json').rows;
for (const row of changes) {
  if (codesOf.get('nuts-2024').has(row.from) || !codesOf.get('nuts-2021').has(row.from)) wrong('nuts-2021-2024', `${row.from} did not vanish`);
  for (const to of [row.to, ...(row.hubs ?? []).map((hub) => hub.to)]) if (to && !codesOf.get('nuts-2024').has(to)) wrong('nuts-2021-2024', `no code ${to}`);
}
const changed = new Map(changes.flatMap((row) => (row.hubs ?? []).map((hub) => [hub.id, hub.to])));
for (const hub of network.hubs) if (hub.nuts && !codesOf.get('nuts-2024').has(hub.nuts) && !changed.has(hub.id)) wrong(hub.id, 'its changed region is not listed');
console.log(`nuts-2021-2024: ${changes.length} vanished codes, ${changes.filter((row) => !row.to).length} unmapped; ${changed.size} hubs, ${[...changed.values()].filter((to) => !to).length} unmapped`);

const outline = /^(M-?\d+,-?\d+( -?\d+,-?\d+)+Z)+$/;
const size = (name) => fs.statSync(path.join(dataRoot, name)).size;
function checkOutlines(name, rows, most) {
  if (size(name) > most) wrong(name, `${size(name)} bytes`);
  for (const row of rows) if (!outline.test(row.path)) wrong(name, `${row.code}: no outline`);
}
const countries = file('geo/countries.json').countries;
checkOutlines('geo/countries.json', countries, 150_000);
for (const code of new Set(network.hubs.map((hub) => hub.country))) if (!countries.some((country) => country.code === code)) wrong('countries', `no outline of ${code}`);
for (const name of filesIn('geo/regions')) {
  const map = file(`geo/regions/${name}`);
  checkOutlines(`geo/regions/${name}`, map.regions, 120_000);
  for (const row of map.regions) if (!codesOf.get(row.version ?? map.version).has(row.code)) wrong(name, `no region ${row.code}`);
}
for (const [year, list] of [[2021, codesOf.get('nuts-2021')], [2024, codesOf.get('nuts-2024')]]) {
  const known = file(`geo/centroids-nuts3-${year}.json`).points;
  for (const code of list) if (code.length >= 4 && !known[code]) wrong(`centroids ${year}`, `no point for ${code}`);
}
console.log(`outlines: ${countries.length} countries, ${filesIn('geo/regions').length} region files; ${Object.keys(points).length} points`);

for (const problem of problems) console.error(problem);
console.log(problems.length ? `${problems.length} problems` : 'all well');
process.exitCode = problems.length ? 1 : 0;
