import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { areBlocksTouched, type ImportRecord, isTouched, type Proposal, readRecord, writeRecord } from './record.ts';

const proposal: Proposal = {
  kind: 'figure',
  id: 'linjiang-2024-members',
  rule: 'quantity',
  confidence: 0.9,
  written: { id: 'linjiang-2024-members', value: 5.2, period: undefined },
  state: 'open',
};
const record: ImportRecord = {
  report: 'linjiang-2024',
  sha256: 'a'.repeat(64),
  proposals: [proposal],
  blocks: [{ role: 'title', lines: '1', rule: 'title', confidence: 1 }],
  doubts: [],
};

test('a record comes back as it was written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  assert.equal(readRecord(folder, 'linjiang-2024'), undefined);
  writeRecord(folder, record);
  assert.deepEqual(readRecord(folder, 'linjiang-2024'), JSON.parse(JSON.stringify(record)));
  rmSync(folder, { recursive: true });
});

test('what differs from what was written, is gone or was decided on is touched', () => {
  assert.equal(isTouched(proposal, { id: 'linjiang-2024-members', value: 5.2 }), false);
  assert.equal(isTouched(proposal, { id: 'linjiang-2024-members', value: 5.3 }), true);
  assert.equal(isTouched(proposal, undefined), true);
  assert.equal(isTouched({ ...proposal, state: 'kept' }, proposal.written), true);
  assert.equal(areBlocksTouched(record, [{ role: 'title', lines: '1' }]), false);
  assert.equal(areBlocksTouched(record, [{ role: 'kicker', lines: '1' }]), true);
});
