// Rebuilds every data file: node tools/data/build.mjs SOURCE_FOLDER
import { sourceFolder } from './lib.mjs';

sourceFolder();
for (const step of ['own-lists', 'official-lists', 'crosswalks', 'network', 'geo']) await import(`./${step}.mjs`);
