// Polygons in longitude and latitude, as in GeoJSON.
export const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

function inRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i], [xj, yj] = ring[j];
    if ((yi > y) !== (yj > y) && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

export const inPolygon = (point, [outer, ...holes]) => inRing(point, outer) && !holes.some((hole) => inRing(point, hole));
export const contains = (geometry, point) => polygonsOf(geometry).some((polygon) => inPolygon(point, polygon));

export function area(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) sum += (ring[j][0] - ring[i][0]) * (ring[j][1] + ring[i][1]);
  return Math.abs(sum / 2);
}

export function bounds(ring) {
  const xs = ring.map((p) => p[0]), ys = ring.map((p) => p[1]);
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
}

/** Points of a regular grid, at least `steps` lines each way, that fall inside. */
export function gridInside(polygon, steps) {
  const { west, east, south, north } = bounds(polygon[0]);
  const points = [];
  for (let i = 0; i < steps; i++) {
    for (let j = 0; j < steps; j++) {
      const point = [west + ((i + 0.5) * (east - west)) / steps, south + ((j + 0.5) * (north - south)) / steps];
      if (inPolygon(point, polygon)) points.push(point);
    }
  }
  return points;
}

/** Distance from a point to the nearest line of a ring, in degrees of latitude. */
function toEdge([x, y], ring) {
  const narrow = Math.cos((y * Math.PI) / 180);
  let nearest = Infinity;
  for (let i = 1; i < ring.length; i++) {
    const ax = (ring[i - 1][0] - x) * narrow, ay = ring[i - 1][1] - y;
    const dx = (ring[i][0] - x) * narrow - ax, dy = ring[i][1] - y - ay, length = dx * dx + dy * dy;
    const t = length ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length)) : 0;
    nearest = Math.min(nearest, Math.hypot(ax + t * dx, ay + t * dy));
  }
  return nearest;
}

/** A point well inside the largest part: the grid point farthest from the outline. */
export function representativePoint(geometry) {
  const largest = polygonsOf(geometry).reduce((best, polygon) => (area(polygon[0]) > area(best[0]) ? polygon : best));
  const points = gridInside(largest, 24);
  return points.map((point) => ({ point, room: Math.min(...largest.map((ring) => toEdge(point, ring))) })).reduce((a, b) => (b.room > a.room ? b : a)).point;
}
