import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportData } from '../domain/model.ts';
import type { Tally } from './prove/index.ts';
import { whatWasProven } from './proven.ts';

const reports = [{ id: 'a' }, { id: 'b' }] as ReportData[];
const tally = { id: 'b', milestones: 2, figures: 5 } as Tally;

test('what was proven is told apart from what was not', () => {
  assert.match(
    whatWasProven({ reports }, { tallies: [tally] }),
    /^已拿来源逐条核对：b（大事 2 条、数据 5 项）。手边没有来源，未核对：a。/,
  );
  assert.match(whatWasProven({ reports }, { tallies: [] }), /^手边没有来源，未核对：a、b。/);
});
