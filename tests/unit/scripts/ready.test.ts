import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, isNodeEnough } from '../../../scripts/lib/ready.mjs';

describe('required Node release', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '26.1.0'])('accepts %s', (version) => {
    expect(isNodeEnough(version)).toBe(true);
  });

  it.each(['18.20.0', '20.18.1', '21.7.0', '22.12.0', '23.11.0'])('rejects %s', (version) => {
    expect(isNodeEnough(version)).toBe(false);
  });
});

describe('fingerprint of the build’s inputs', () => {
  it('changes with a file that has an older date, and with a removed file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
    const file = join(folder, 'a.csv');
    writeFileSync(file, 'one');
    const first = fingerprint([folder]);
    expect(fingerprint([folder])).toBe(first);
    writeFileSync(file, 'two');
    utimesSync(file, 0, 0);
    const second = fingerprint([folder]);
    expect(second).not.toBe(first);
    rmSync(file);
    expect(fingerprint([folder])).not.toBe(second);
    rmSync(folder, { recursive: true });
  });
});
