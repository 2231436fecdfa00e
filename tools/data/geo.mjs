// Outlines for server-drawn maps and a point for every region.
import fs from 'node:fs';
import path from 'node:path';
import { attributes, dataRoot, readOwn, sourceFolder, writeRows } from './lib.mjs';
import { bosnia } from './bosnia.mjs';
import { representativePoint } from './geometry.mjs';
import { draw, europeanParts } from './outline.mjs';
import { regions } from './regions.mjs';

const source = sourceFolder();
const about = {
  source: { name: 'Eurostat GISCO, NUTS 2024 and 2021, 1:60 million', url: 'https://ec.europa.eu/eurostat/web/gisco', licence: 'non-commercial use with attribution; commercial use needs permission from EuroGeographics' },
  attribution: '© EuroGeographics for the administrative boundaries',
};
const before = regions(source, 2021), after = regions(source, 2024);
const iso = new Map(readOwn('country').map(([code, , , , , , extra]) => [attributes(extra).nuts ?? code, code]));
const degrees = (point) => point.map((value) => Number(value.toFixed(3)));
const level = (version, wanted) => [...version].filter(([, region]) => region.level === wanted);

function countries() {
  const all = new Map([...level(after, 0), ['UK', before.get('UK')]]);
  all.set('BA', { level: 0, geometry: bosnia(all) });
  const shapes = [...all].map(([code, region]) => ({ code, parts: europeanParts(region.geometry) }));
  const map = draw(shapes, 0.3, 1);
  const rows = shapes.map(({ code, parts }) => {
    const point = representativePoint({ type: 'MultiPolygon', coordinates: parts });
    const version = code === 'UK' ? { version: 'nuts-2021' } : code === 'BA' ? { version: 'derived from its neighbours' } : {};
    return { code: iso.get(code), ...(iso.get(code) !== code && { nuts: code }), lonLat: degrees(point), label: map.at(point), ...version, path: map.paths.get(code) };
  }).sort((a, b) => (a.code < b.code ? -1 : 1));
  const outsideNuts3 = level(before, 3).filter(([, region]) => !europeanParts(region.geometry).length).map(([code]) => code);
  writeRows('geo/countries.json', { ...about, version: 'nuts-2024', viewBox: map.viewBox, projection: map.projection, outsideNuts3 }, 'countries', rows);
}

function regionFile(country) {
  const version = country === 'UK' ? 'nuts-2021' : 'nuts-2024';
  const own = (from) => level(from, 3).filter(([, region]) => region.country === country);
  const now = own(version === 'nuts-2021' ? before : after);
  const gone = version === 'nuts-2021' ? [] : own(before).filter(([code]) => !after.has(code));
  const shapes = [...now, ...gone].map(([code, region]) => ({ code, name: region.name, region, parts: europeanParts(region.geometry) }));
  const map = draw(shapes, 0.8, 2);
  const rows = shapes.filter((shape) => shape.parts.length).map(({ code, name, region, parts }) => ({
    code, name, ...(gone.some(([old]) => old === code) && { version: 'nuts-2021' }),
    label: map.at(representativePoint({ type: 'MultiPolygon', coordinates: parts })), path: map.paths.get(code),
  }));
  const leftOut = shapes.filter((shape) => !shape.parts.length).map((shape) => shape.code);
  writeRows(`geo/regions/${iso.get(country)}.json`, { country: iso.get(country), ...about, version, viewBox: map.viewBox, projection: map.projection, leftOut }, 'regions', rows);
}

const corrected = new Map(readOwn('region-point').map(([code, lon, lat]) => [code, [Number(lon), Number(lat)]]));
const pointOf = (code, region) => degrees(corrected.get(code) ?? representativePoint(region.geometry));

function points(version, year) {
  const rows = [...version].filter(([, region]) => region.level >= 2)
    .map(([code, region]) => ` ${JSON.stringify(code)}:${JSON.stringify(pointOf(code, region))}`);
  const head = JSON.stringify({ ...about, version: `nuts-${year}`, levels: [2, 3], order: 'longitude, latitude' }).slice(0, -1);
  fs.writeFileSync(path.join(dataRoot, 'geo', `centroids-nuts3-${year}.json`), `${head},\n"points":{\n${rows.join(',\n')}\n}}\n`);
  console.error(`geo/centroids-nuts3-${year}.json: ${rows.length} points`);
}

countries();
const withRegions = new Set([...level(after, 3), ...level(before, 3)].map(([, region]) => region.country));
for (const country of [...withRegions].sort()) regionFile(country);
points(before, 2021);
points(after, 2024);
