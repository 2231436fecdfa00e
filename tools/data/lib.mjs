import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const dataRoot = path.resolve(here, '../../data');
export const collator = new Intl.Collator('en');

/** The folder with the source files, from the command line. */
export function sourceFolder() {
  const folder = process.argv[2];
  if (!folder || !fs.existsSync(folder)) {
    console.error('usage: node <script> SOURCE_FOLDER');
    process.exit(2);
  }
  return folder;
}

export const readText = (file) => fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
export const readJson = (file) => JSON.parse(readText(file));

/** Rows of a delimited file with quotes, as objects keyed by the header. */
export function readTable(file, delimiter) {
  const [header, ...rows] = parseDelimited(readText(file), delimiter);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

function parseDelimited(text, delimiter) {
  const rows = [];
  let row = [], field = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { field += '"'; i++; }
      else if (c === '"') quoted = false;
      else field += c;
    } else if (c === '"') quoted = true;
    else if (c === delimiter) { row.push(field); field = ''; }
    else if (c === '\n') { row.push(field); rows.push(row); row = []; field = ''; }
    else if (c !== '\r') field += c;
  }
  if (field || row.length) rows.push([...row, field]);
  return rows;
}

/** Our own tables: cells split by |, lines that start with # are comments. */
export const readOwn = (name) =>
  readText(path.join(here, 'own', `${name}.txt`)).split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

export const words = (cell) => (cell ?? '').split(';').map((word) => word.trim()).filter(Boolean);

export const attributes = (cell) => Object.fromEntries(words(cell).map((pair) => pair.split('=')));

/** Writes an object with one member as an array of one row per line. */
export function writeRows(file, head, member, rows) {
  const full = path.join(dataRoot, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  const open = JSON.stringify(head).slice(0, -1);
  const body = rows.map((row) => ' ' + JSON.stringify(row)).join(',\n');
  fs.writeFileSync(full, `${open},\n"${member}":[\n${body}\n]}\n`);
  console.error(`${file}: ${rows.length} rows, ${fs.statSync(full).size} bytes`);
}
