// What became of the NUTS 2021 regions whose code does not exist in NUTS 2024, told from names and outlines.
// Regions that kept their code are not compared: the outlines are too coarse for that.
import { contains, gridInside, polygonsOf } from './geometry.mjs';
import { readOwn } from './lib.mjs';
import { regions } from './regions.mjs';

const sure = { outline: 0.95, outlineWithName: 0.85 };
const speck = 0.02;
const cityRegion = new Map(readOwn('city-region-2024'));

/** Shares of the old region that lie in each new region of the country. */
function shares(old, candidates) {
  const hits = new Map();
  let found = 0;
  for (const point of polygonsOf(old.geometry).flatMap((polygon) => gridInside(polygon, 60))) {
    const hit = candidates.find(([, region]) => contains(region.geometry, point));
    if (!hit) continue;
    found++;
    hits.set(hit[0], (hits.get(hit[0]) ?? 0) + 1);
  }
  return [...hits].map(([code, n]) => ({ code, share: Math.round((n / found) * 100) / 100 }))
    .filter((hit) => hit.share >= speck).sort((a, b) => b.share - a.share);
}

function successor(old, best, after) {
  const sameName = after.get(best.code).name === old.name;
  if (sameName && best.share >= sure.outlineWithName) return { to: best.code, method: 'name-and-outline' };
  if (best.share >= sure.outline) return { to: best.code, method: 'outline' };
  return { to: null, method: 'unmapped' };
}

function placed(hub, { to, method }) {
  const region = cityRegion.get((hub.city ?? '').toLowerCase());
  if (to || !region) return { id: hub.id, to, method };
  return { id: hub.id, to: region, method: 'city' };
}

export function regionChanges(source, used) {
  const before = regions(source, 2021), after = regions(source, 2024);
  const gone = [...before].filter(([code, old]) => old.level === 3 && old.country !== 'UK' && !after.has(code));
  return gone.map(([code, old]) => {
    const found = shares(old, [...after].filter(([, region]) => region.level === 3 && region.country === old.country));
    const result = successor(old, found[0], after);
    const hubs = (used.get(code) ?? []).map((hub) => placed(hub, result));
    return {
      from: code, name: old.name, ...result,
      parts: found.map((part) => ({ ...part, name: after.get(part.code).name })),
      ...(hubs.length && { hubs }),
    };
  });
}
