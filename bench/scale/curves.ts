/** A point of a curve: the median time of one question at one scale, in milliseconds. */
export interface Curve {
  readonly query: string;
  readonly scale: string;
  readonly p50: number;
}

const [LEFT, TOP, WIDTH, HEIGHT] = [60, 30, 360, 300];
const COLOURS = [
  '#d4574e',
  '#7aa2c9',
  '#8c2f39',
  '#4f8a5b',
  '#b58a3c',
  '#6b5b95',
  '#2f6f7e',
  '#a0522d',
  '#708090',
  '#c2185b',
];

/** Median time of each question by scale, on a logarithmic axis: flat is good. */
export function curves(scales: readonly string[], points: readonly Curve[]): string {
  const queries = [...new Set(points.map(({ query }) => query))];
  const most = Math.log10(Math.max(10, ...points.map(({ p50 }) => p50)));
  const x = (scale: string) => LEFT + (WIDTH * scales.indexOf(scale)) / Math.max(1, scales.length - 1);
  const y = (ms: number) => TOP + HEIGHT * (1 - Math.max(0, Math.log10(Math.max(ms, 1))) / most);
  const lines = queries.flatMap((query, i) => {
    const colour = COLOURS[i % COLOURS.length]!;
    const own = points.filter((point) => point.query === query);
    const at = own.map(({ scale, p50 }) => `${x(scale).toFixed(1)},${y(p50).toFixed(1)}`);
    return [
      `<polyline points="${at.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...at.map((point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3" fill="${colour}"/>`),
      `<rect x="${LEFT + WIDTH + 30}" y="${TOP + i * 20}" width="10" height="10" fill="${colour}"/>`,
      `<text x="${LEFT + WIDTH + 46}" y="${TOP + i * 20 + 9}">${query}</text>`,
    ];
  });
  const axes = [
    ...scales.map((scale) => `<text x="${x(scale)}" y="${TOP + HEIGHT + 20}" text-anchor="middle">${scale}</text>`),
    ...[1, 10, 100, 1000]
      .filter((ms) => Math.log10(ms) <= most)
      .map((ms) => `<text x="${LEFT - 10}" y="${y(ms) + 4}" text-anchor="end">${ms} ms</text>`),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 430} ${TOP + HEIGHT + 40}" font-family="sans-serif" font-size="12">
<title>Median time of a question by the scale of the graph</title>
<rect width="100%" height="100%" fill="#fff"/>
${[...axes, ...lines].join('\n')}
</svg>
`;
}
