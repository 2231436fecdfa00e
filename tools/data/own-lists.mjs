// Lists whose rows we keep by hand in own/*.txt.
import { attributes, readOwn, words, writeRows } from './lib.mjs';
import { ownLists } from './lists.mjs';

function code([code, official, sv, en, aliasesSv, aliasesEn, extra]) {
  const row = { code, sv, en };
  if (official) row.official = official;
  if (extra) row.attributes = attributes(extra);
  const aliases = { sv: words(aliasesSv), en: words(aliasesEn) };
  if (aliases.sv.length || aliases.en.length) row.aliases = aliases;
  return row;
}

for (const [list, about] of Object.entries(ownLists)) {
  writeRows(`vocabularies/${list}.json`, { list, ...about }, 'codes', readOwn(list).map(code));
}
