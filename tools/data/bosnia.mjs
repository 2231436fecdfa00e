// Bosnia and Herzegovina is not in NUTS. Its outline is what its neighbours leave open: the closed line of
// borders of Croatia, Serbia and Montenegro that no other country shares. (At this scale Neum is not drawn.)
import { polygonsOf } from './geometry.mjs';

const westernmost = [15.74, 44.94];
const key = ([x, y]) => `${x},${y}`;
const edge = (a, b) => (key(a) < key(b) ? `${key(a)} ${key(b)}` : `${key(b)} ${key(a)}`);

function edgesOf(region) {
  return polygonsOf(region.geometry).flat().flatMap((ring) => ring.slice(1).map((point, i) => [ring[i], point]));
}

function freeBorders(countries) {
  const count = new Map();
  for (const region of countries.values()) for (const [a, b] of edgesOf(region)) count.set(edge(a, b), (count.get(edge(a, b)) ?? 0) + 1);
  const links = new Map();
  const link = (a, b) => links.set(key(a), [...(links.get(key(a)) ?? []), b]);
  for (const code of ['HR', 'RS', 'ME']) {
    for (const [a, b] of edgesOf(countries.get(code)).filter(([a, b]) => count.get(edge(a, b)) === 1)) {
      link(a, b);
      link(b, a);
    }
  }
  return links;
}

function nearest(links, [lon, lat]) {
  const points = [...links.keys()].map((text) => text.split(',').map(Number));
  return points.reduce((a, b) => (Math.hypot(b[0] - lon, b[1] - lat) < Math.hypot(a[0] - lon, a[1] - lat) ? b : a));
}

export function bosnia(countries) {
  const links = freeBorders(countries), start = nearest(links, westernmost), ring = [start], seen = new Set([key(start)]);
  for (let point = links.get(key(start))[0]; point; point = links.get(key(point)).find((next) => !seen.has(key(next)))) {
    ring.push(point);
    seen.add(key(point));
  }
  const closes = links.get(key(ring.at(-1))).some((next) => key(next) === key(start));
  if (!closes) throw new Error('the borders around Bosnia and Herzegovina do not close');
  return { type: 'Polygon', coordinates: [[...ring, start]] };
}
