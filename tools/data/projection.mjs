// Lambert azimuthal equal area on a sphere. The same formula is written into every map file.
export const centre = { latitude: 52, longitude: 10, radius: 6371 };
const rad = Math.PI / 180;

/** Longitude, latitude → kilometres east and north of the centre. */
export function project([lon, lat]) {
  const phi = lat * rad, phi0 = centre.latitude * rad, lambda = (lon - centre.longitude) * rad;
  const k = Math.sqrt(2 / (1 + Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda)));
  return [
    centre.radius * k * Math.cos(phi) * Math.sin(lambda),
    centre.radius * k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)),
  ];
}

/** Fits kilometres into a picture 1000 wide with a margin; y grows downwards. */
export function fit(points) {
  let left = Infinity, right = -Infinity, top = -Infinity, bottom = Infinity;
  for (const [x, y] of points) {
    left = Math.min(left, x); right = Math.max(right, x);
    bottom = Math.min(bottom, y); top = Math.max(top, y);
  }
  const margin = 10, scale = (1000 - 2 * margin) / (right - left);
  const x0 = left - margin / scale, y0 = top + margin / scale;
  return { width: 1000, height: Math.ceil((y0 - bottom) * scale + margin), x0: round(x0), y0: round(y0), scale: round(scale) };
}

const round = (value) => Number(value.toFixed(6));

export const place = ({ x0, y0, scale }) => ([x, y]) => [Math.round((x - x0) * scale), Math.round((y0 - y) * scale)];

export const describe = ({ x0, y0, scale }) => ({
  name: 'Lambert azimuthal equal area, sphere',
  latitude0: centre.latitude, longitude0: centre.longitude, radius: centre.radius, x0, y0, scale,
  formula: [
    'p = lat, p0 = latitude0, l = lon - longitude0, all in radians',
    'k = sqrt(2 / (1 + sin p0 * sin p + cos p0 * cos p * cos l))',
    'X = radius * k * cos p * sin l',
    'Y = radius * k * (cos p0 * sin p - sin p0 * cos p * cos l)',
    'x = (X - x0) * scale, y = (y0 - Y) * scale',
  ],
});
