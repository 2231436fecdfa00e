// Our own mappings between lists, from own/*.txt. SNI and NACE are never converted into each other.
import { readOwn, words, writeRows } from './lib.mjs';
import { ownMapping } from './lists.mjs';

const write = (from, to, rule, rows) => writeRows(`vocabularies/crosswalks/${from}--${to}.json`,
  { from, to, version: '1', validFrom: from === 'sni-2007' ? '2008-01-01' : '2025-01-01', validTo: null, source: ownMapping, rule }, 'rows', rows);
const targets = (cell) => (cell === '-' ? [] : words(cell));

function divisions(list, write) {
  return readOwn('division-sector')
    .filter(([, , only]) => !only || only === list)
    .map(([code, sectors]) => ({ from: write(code), to: targets(sectors) }));
}

write('sni-2007', 'sector', 'longest-prefix', divisions('sni-2007', (code) => code.replace('.', '')));
write('nace-2.1', 'sector', 'longest-prefix', divisions('nace-2.1', (code) => code));
write('sector', 'dma-sector', 'exact', readOwn('sector-dma-sector').map(([from, to]) => ({ from, to: targets(to) })));
