// Writes wwwroot/css/themes.css: node tools/themes.mjs. Colours are chosen in OKLCH, where equal lightness looks equal whatever the hue,
// and every pair that carries text or the edge of a control is measured; a pair below its limit stops the writing.
import { writeFileSync } from 'node:fs';

const themes = {
  default: { hue: 205, chroma: 0.075, spark: 65 },
  demo: { hue: 155, chroma: 0.08, spark: 75 },
  sydsverige: { hue: 248, chroma: 0.1, spark: 95 },
  digit: { hue: 285, chroma: 0.11, spark: 40 },
  spin: { hue: 180, chroma: 0.07, spark: 130 },
  ai: { hue: 330, chroma: 0.1, spark: 190 },
  health: { hue: 20, chroma: 0.11, spark: 175 },
};
const kinds = { info: [245, 0.11], success: [150, 0.11], warning: [75, 0.11], danger: [25, 0.16] };

// Lightness and share of the chroma for each step, in the order of the design system's names.
const light = {
  'background-default': [0.988, 0.03], 'background-tinted': [0.967, 0.14], 'surface-default': [1, 0], 'surface-tinted': [0.95, 0.28],
  'surface-hover': [0.92, 0.38], 'surface-active': [0.885, 0.48], 'border-subtle': [0.875, 0.3], 'border-default': [0.58, 0.85],
  'border-strong': [0.46, 1], 'text-subtle': [0.43, 1], 'text-default': [0.27, 0.6], 'base-default': [0.44, 1.1], 'base-hover': [0.38, 1.1],
  'base-active': [0.33, 1], 'base-contrast-subtle': [0.94, 0.2], 'base-contrast-default': [1, 0],
};
const dark = {
  'background-default': [0.195, 0.18], 'background-tinted': [0.23, 0.25], 'surface-default': [0.235, 0.2], 'surface-tinted': [0.285, 0.42],
  'surface-hover': [0.325, 0.5], 'surface-active': [0.37, 0.55], 'border-subtle': [0.37, 0.3], 'border-default': [0.62, 0.6],
  'border-strong': [0.77, 0.7], 'text-subtle': [0.8, 0.75], 'text-default': [0.945, 0.16], 'base-default': [0.79, 0.9], 'base-hover': [0.85, 0.75],
  'base-active': [0.9, 0.55], 'base-contrast-subtle': [0.3, 0.5], 'base-contrast-default': [0.18, 0.3],
};
const pairs = [
  ['text-default', ['background-default', 'background-tinted', 'surface-default', 'surface-tinted', 'surface-hover'], 7],
  ['text-subtle', ['background-default', 'background-tinted', 'surface-default', 'surface-tinted', 'surface-hover', 'surface-active'], 4.5],
  ['base-contrast-default', ['base-default', 'base-hover', 'base-active'], 4.5],
  ['border-default', ['background-default', 'background-tinted', 'surface-default', 'surface-tinted'], 3],
  ['base-default', ['background-default', 'surface-default', 'surface-tinted'], 3],
];

const cube = (x) => x * x * x;
const linear = (l, c, h) => {
  const a = c * Math.cos(h * Math.PI / 180), b = c * Math.sin(h * Math.PI / 180);
  const x = cube(l + 0.3963377774 * a + 0.2158037573 * b), y = cube(l - 0.1055613458 * a - 0.0638541728 * b), z = cube(l - 0.0894841775 * a - 1.291485548 * b);
  return [4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z, -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z, -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z];
};
const fits = (rgb) => rgb.every((v) => v > -0.0005 && v < 1.0005);
const hex = (l, c, h) => {
  let rgb = linear(l, c, h);
  while (!fits(rgb) && c > 0.001) rgb = linear(l, c *= 0.97, h);
  return '#' + rgb.map((v) => Math.round(255 * gamma(Math.min(1, Math.max(0, v)))).toString(16).padStart(2, '0')).join('');
};
const gamma = (v) => v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055;
const luminance = (colour) => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
  .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const demand = (one, other, limit, where) => {
  if (contrast(one, other) < limit) throw new Error(`${where}: ${one} on ${other} is ${contrast(one, other).toFixed(2)}, needs ${limit}`);
};

const scale = (hue, chroma, steps) => Object.fromEntries(Object.entries(steps).map(([step, [l, share]]) => [step, hex(l, chroma * share, hue)]));
const check = (colours, where) => {
  for (const [front, backs, limit] of pairs) for (const back of backs) demand(colours[front], colours[back], limit, `${where} ${front}`);
};
const lines = (name, colours) => Object.entries(colours).map(([step, colour]) => `--ds-color-${name}-${step}: ${colour};`);

// Warm paper by day, and grey with a breath of the theme by night.
const neutral = (theme, night) => night ? scale(theme.hue, 0.03, dark) : { ...scale(85, 0.02, light), 'background-default': hex(0.986, 0.006, 85), 'background-tinted': hex(0.965, 0.01, 85) };
const hero = (theme, night) => {
  const colours = { bg: hex(night ? 0.27 : 0.32, theme.chroma * 0.75, theme.hue), text: hex(0.985, 0.008, 90), soft: hex(0.89, 0.03, theme.hue), line: hex(0.5, theme.chroma * 0.8, theme.hue), dot: hex(0.64, theme.chroma, theme.hue), spark: hex(0.83, 0.125, theme.spark) };
  demand(colours.text, colours.bg, 7, 'hero');
  demand(colours.soft, colours.bg, 4.5, 'hero');
  demand(colours.spark, colours.bg, 4.5, 'hero');
  return Object.entries(colours).map(([name, colour]) => `--s-hero-${name}: ${colour};`);
};
const series = (theme, night, surface) => [0, 1, 2, 3, 4].map((i) => {
  const hue = [theme.hue, theme.spark, theme.hue + 120, theme.spark + 150, theme.hue + 210][i] % 360;
  const colour = hex((night ? [0.76, 0.84, 0.68, 0.8, 0.72] : [0.47, 0.6, 0.55, 0.42, 0.58])[i], i === 0 ? theme.chroma * 1.2 : 0.11, hue);
  demand(colour, surface, 3, `series ${i + 1}`);
  return `--s-series-${i + 1}: ${colour};`;
});

const block = (name, theme, night) => {
  const steps = night ? dark : light;
  const accent = scale(theme.hue, theme.chroma, steps), grey = neutral(theme, night);
  check(accent, `${name} accent`);
  check(grey, `${name} neutral`);
  demand(accent['text-subtle'], grey['background-default'], 4.5, name);
  demand(accent['text-subtle'], grey['background-tinted'], 4.5, name);
  demand(grey['text-subtle'], accent['surface-tinted'], 4.5, name);
  return [...lines('accent', accent), ...lines('neutral', grey), ...hero(theme, night), ...series(theme, night, grey['surface-default'])];
};
const shared = (night) => Object.entries(kinds).flatMap(([kind, [hue, chroma]]) => {
  const colours = scale(hue, chroma, night ? dark : light);
  check(colours, kind);
  return lines(kind, colours);
});
const rule = (selector, body) => `  ${selector} {\n${body.map((line) => `    ${line}`).join('\n')}\n  }\n`;

let css = '/* Written by tools/themes.mjs, which measures the contrast of every pair. Change it there. */\n@layer s.themes {\n';
for (const night of [false, true]) {
  if (night) css += '  @media screen and (prefers-color-scheme: dark) {\n';
  css += rule(':root', shared(night));
  for (const [name, theme] of Object.entries(themes)) css += rule(name === 'default' ? ':root, [data-theme="default"]' : `[data-theme="${name}"]`, block(name, theme, night));
  if (night) css += '  }\n';
}
css += '}\n';
writeFileSync(new URL('../wwwroot/css/themes.css', import.meta.url), css);
