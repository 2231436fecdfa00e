// Douglas-Peucker per shared border, so that neighbours keep the same line between them.
const key = ([x, y]) => `${x},${y}`;

/** Corners where more than two lines meet, over all rings drawn together. */
export function junctions(rings) {
  const neighbours = new Map();
  const link = (a, b) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const a = key(ring[i - 1]), b = key(ring[i]);
      link(a, b);
      link(b, a);
    }
  }
  return new Set([...neighbours].filter(([, set]) => set.size > 2).map(([corner]) => corner));
}

/** A closed ring (first point = last) cut at the junctions, each piece simplified. */
export function simplifyRing(ring, corners, tolerance) {
  const open = ring.slice(0, -1);
  const start = Math.max(open.findIndex((point) => corners.has(key(point))), 0);
  const turned = [...open.slice(start), ...open.slice(0, start), open[start]];
  const kept = [turned[0]];
  for (let from = 0, i = 1; i < turned.length; i++) {
    if (i < turned.length - 1 && !corners.has(key(turned[i]))) continue;
    kept.push(...simplifyLine(turned.slice(from, i + 1), tolerance).slice(1));
    from = i;
  }
  return kept;
}

function simplifyLine(line, tolerance) {
  const first = line[0], last = line.at(-1);
  const backwards = first[0] > last[0] || (first[0] === last[0] && first[1] > last[1]);
  const kept = peucker(backwards ? line.toReversed() : line, tolerance);
  return backwards ? kept.toReversed() : kept;
}

function peucker(line, tolerance) {
  if (line.length < 3) return line;
  const first = line[0], last = line.at(-1);
  let far = 0, worst = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const distance = offLine(line[i], first, last);
    if (distance > worst) { worst = distance; far = i; }
  }
  if (worst <= tolerance) return [first, last];
  return [...peucker(line.slice(0, far + 1), tolerance).slice(0, -1), ...peucker(line.slice(far), tolerance)];
}

function offLine([x, y], [ax, ay], [bx, by]) {
  const dx = bx - ax, dy = by - ay, length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
