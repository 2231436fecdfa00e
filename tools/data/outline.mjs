// From longitude and latitude to SVG paths.
import { area, bounds, polygonsOf } from './geometry.mjs';
import { describe, fit, place, project } from './projection.mjs';
import { junctions, simplifyRing } from './simplify.mjs';

const europe = { west: -25, east: 46, south: 33.5, north: 71.5 };

/** Parts whose middle lies in Europe; islands overseas are left out. */
export function europeanParts(geometry) {
  return polygonsOf(geometry).filter(([outer]) => {
    const { west, east, south, north } = bounds(outer);
    const lon = (west + east) / 2, lat = (south + north) / 2;
    return lon > europe.west && lon < europe.east && lat > europe.south && lat < europe.north;
  });
}

/** Shapes { code, parts } → picture with one path per code; shapes without a part are left out. */
export function draw(shapes, tolerance, smallest) {
  const projected = shapes.filter(({ parts }) => parts.length)
    .map(({ code, parts }) => ({ code, rings: parts.flat().map((ring) => ring.map(project)) }));
  const rings = projected.flatMap((shape) => shape.rings);
  const picture = fit(rings.flat()), corners = junctions(rings), at = place(picture);
  const paths = new Map(projected.map(({ code, rings }) => {
    const drawn = rings.map((ring) => round(simplifyRing(ring, corners, tolerance / picture.scale), at)).filter((ring) => ring.length > 2 && area(ring) >= smallest);
    return [code, (drawn.length ? drawn : [round(largest(rings), at)]).map(path).join('')];
  }));
  return { viewBox: `0 0 ${picture.width} ${picture.height}`, projection: describe(picture), paths, at: (lonLat) => at(project(lonLat)) };
}

const largest = (rings) => rings.reduce((best, ring) => (area(ring) > area(best) ? ring : best));
const path = (ring) => `M${ring.map(([x, y]) => `${x},${y}`).join(' ')}Z`;

/** Whole numbers, without repeated points and without the closing point. */
function round(ring, at) {
  const points = ring.map(at).filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 1 && first[0] === last[0] && first[1] === last[1] ? points.slice(0, -1) : points;
}
