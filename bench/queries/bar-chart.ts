interface Row {
  readonly query: string;
  readonly rival: number;
  readonly limit: number;
  readonly ours: number;
  readonly oursCached: number;
}

const BARS = [
  ['rival', '@neo4j/graphql', '#b0b7c3'],
  ['limit', 'hand-written Cypher', '#7aa2c9'],
  ['ours', 'Bangfu', '#d4574e'],
  ['oursCached', 'Bangfu, cache on', '#8c2f39'],
] as const;
const [LEFT, WIDTH, BAR, GAP] = [340, 460, 12, 18];

/** Throughput of each target as a multiple of the rival's, which is what can be compared from machine to machine. */
export function barChart(rows: readonly Row[]): string {
  const most = Math.max(...rows.flatMap((row) => BARS.map(([key]) => row[key] / row.rival)));
  const step = BARS.length * BAR + GAP;
  const height = rows.length * step + 60;
  const bars = rows.flatMap((row, i) => [
    `<text x="${LEFT - 10}" y="${50 + i * step + 2 * BAR + 4}" text-anchor="end">${row.query}</text>`,
    ...BARS.map(([key, , colour], k) => {
      const ratio = row[key] / row.rival;
      const [y, width] = [50 + i * step + k * BAR, Math.max(1, (ratio / most) * WIDTH)];
      return `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 2}" fill="${colour}"/><text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 9}" font-size="10">${ratio.toFixed(1)}×</text>`;
    }),
  ]);
  const legend = BARS.map(
    ([, name, colour], k) =>
      `<rect x="${LEFT + k * 150}" y="14" width="10" height="10" fill="${colour}"/><text x="${LEFT + k * 150 + 15}" y="23">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 160} ${height}" font-family="sans-serif" font-size="12">
<title>Requests per second as multiples of the rival</title>
<rect width="100%" height="100%" fill="#fff"/>
${[...legend, ...bars].join('\n')}
</svg>
`;
}
