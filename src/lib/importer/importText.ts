import { checkFigures } from './checks';
import { decode, type Decoded, type Decoder, type Encoding } from './decode';
import { foreignKind } from './fileKind';
import { Findings, type Finding } from './finding';
import { cutCells, type Delimiter, type Grid } from './grid';
import { findLayout, type Layout } from './layout';
import { readTable, type Imported, type Tally } from './readTable';
import { regionReader, type KnownRegion } from './regionName';

/** What the reader has corrected by hand. */
export interface ImportChoices {
  encoding?: Encoding;
  delimiter?: Delimiter;
  /** Regions that were asked for, by the name in the file; null: none of them. */
  regions?: ReadonlyMap<string, string | null>;
}

/** A file as it was read, with everything that is to be said of it. */
export interface ImportedFile {
  decoded: Omit<Decoded, 'text'> | null;
  grid: Grid | null;
  layout: Layout | null;
  records: Imported[];
  tally: Tally | null;
  findings: Finding[];
}

/** Files larger than this, or with more cells, are refused. */
export const LIMITS = { bytes: 256 * 1024 * 1024, cells: 5_000_000 };

/**
 * Reads a file from its bytes to figures and findings. It never throws on what is in a file: what is wrong is a finding.
 *
 * @example importFile(bytes, browserDecoder, regions).findings // → [{ code: 'unit-jump', row: 19, column: 8, … }, …]
 */
export function importFile(bytes: Uint8Array, decoder: Decoder, known: readonly KnownRegion[], choices: ImportChoices = {}): ImportedFile {
  const findings = new Findings();
  const nothing = (decoded: ImportedFile['decoded'] = null, grid: Grid | null = null): ImportedFile => ({
    decoded,
    grid,
    layout: null,
    records: [],
    tally: null,
    findings: findings.ranked()
  });
  const foreign = foreignKind(bytes);
  if (foreign) {
    findings.add(foreign);
    return nothing();
  }
  if (bytes.length > LIMITS.bytes) {
    findings.add('too-large', {}, { bytes: bytes.length, limit: LIMITS.bytes });
    return nothing();
  }
  const { text, ...decoded } = decode(bytes, decoder, choices.encoding ?? null);
  if (decoded.unknown > 0) findings.add('unknown-bytes', {}, { count: decoded.unknown, encoding: decoded.encoding });
  if (text.includes('\u0000')) findings.add('zero-byte');
  const grid = cutCells(text.replaceAll('\u0000', ''), choices.delimiter ?? null);
  for (const row of grid.badQuotes) findings.add('open-quote', { row });
  if (grid.rows.length === 0) {
    findings.add('empty');
    return nothing(decoded, grid);
  }
  const cells = grid.rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > LIMITS.cells) {
    findings.add('too-large', {}, { cells, limit: LIMITS.cells });
    return nothing(decoded, { ...grid, rows: [] });
  }
  const read = regionReader(known);
  const layout = findLayout(grid, read);
  if (!layout) {
    findings.add(grid.rows.length === 1 ? 'heads-alone' : 'no-table', { row: 0, cell: (grid.rows[0] ?? []).slice(0, 6).join(' | ') });
    return nothing(decoded, grid);
  }
  const regions = new Map([...resolved(grid, layout, read, known, findings), ...(choices.regions ?? [])]);
  const { records, tally } = readTable(grid, layout, read, findings, regions);
  checkFigures(records, findings);
  return { decoded, grid, layout, records, tally, findings: findings.ranked() };
}

/** Municipalities of one province that a file must hold for a shared name to be read as one of them. */
const ENOUGH = 5;

/**
 * Names that several provinces have, in a file whose other municipalities all lie in one: read as the one there, and said, so
 * that the reader can change it. In any other file they are asked for.
 */
function resolved(
  { rows }: Grid,
  layout: Layout,
  read: ReturnType<typeof regionReader>,
  known: readonly KnownRegion[],
  findings: Findings
): Map<string, string> {
  const columns = layout.labels.filter(({ role }) => role === 'region').map(({ column }) => column);
  const places = new Map<string, { row: number; column: number }>();
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    for (const column of columns) {
      const written = (rows[row]?.[column] ?? '').trim();
      if (written !== '' && !places.has(written)) places.set(written, { row, column });
    }
  }
  const reads = [...places].map(([written, place]) => ({ written, place, found: read(written, null) }));
  const provinces = new Set<string>();
  let municipalities = 0;
  for (const { found } of reads) {
    const region = found.kind === 'known' ? known.find(({ code }) => code === found.code) : undefined;
    if (region?.level === 'municipality' && region.parent) {
      municipalities++;
      provinces.add(region.parent);
    } else if (region?.level === 'province') provinces.add(region.code);
  }
  const [province, ...others] = provinces;
  if (province === undefined || others.length > 0 || municipalities < ENOUGH) return new Map();
  return new Map(
    reads.flatMap(({ written, place, found }) => {
      const inside = found.kind === 'ambiguous' ? read(written, province) : null;
      if (inside?.kind !== 'known') return [];
      const name = known.find(({ code }) => code === province)?.ko ?? province;
      findings.add(
        'resolved-region',
        { ...place, cell: written },
        { name: written, code: inside.code, province: name, others: municipalities }
      );
      return [[written, inside.code] as const];
    })
  );
}
