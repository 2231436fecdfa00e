import path from 'node:path';
import { readJson } from './lib.mjs';

/** The outlines of one NUTS version: code → { level, country, name, geometry }. */
export function regions(source, year) {
  const { features } = readJson(path.join(source, 'geo', `NUTS_RG_60M_${year}_4326.geojson`));
  return new Map(features
    .map(({ properties: p, geometry }) => [p.NUTS_ID, { level: p.LEVL_CODE, country: p.CNTR_CODE, name: p.NAME_LATN, geometry }])
    .sort(([a], [b]) => (a < b ? -1 : 1)));
}
