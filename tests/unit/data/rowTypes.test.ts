import { describe, expect, it } from 'vitest';
import { rowTypes } from '$lib/data/rowTypes';
import { folder } from '../../realData';

describe('rowTypes', () => {
  const text = rowTypes(folder.description);

  it('gives each column its type', () => {
    expect(text).toContain('export interface PopulationRow {');
    expect(text).toContain('  base_year: 2015 | 2020;');
    expect(text).toContain('  part: "north" | "south" | null;');
    expect(text).toContain('  source_ids: string[];');
    expect(text).toContain('  area_m2: number | null;');
  });

  it('lists every table', () => {
    for (const { name } of folder.description.resources) expect(text).toContain(`  '${name}': `);
  });
});
