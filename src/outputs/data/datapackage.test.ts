import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { readIdentity } from '../../reader/identity/identity.ts';
import { datapackage, tablesOf } from './datapackage.ts';

/** The standard's own JSON Schema: https://datapackage.org/profiles/2.0/datapackage.json */
const profile = JSON.parse(readFileSync('tests/fixtures/profiles/datapackage-2.0.json', 'utf8'));
const accepts = new Ajv({ strict: false, validateFormats: false }).compile(profile);

for (const folder of ['.', 'tests/fixtures/site', 'tests/fixtures/good'])
  test(`the profile of the standard accepts the Data Package of ${folder}`, () => {
    const { data: identity } = readIdentity(folder);
    assert.ok(identity);
    const made = structuredClone(datapackage(identity, 'https://example.org/'));
    assert.ok(accepts(made), JSON.stringify(accepts.errors, null, 1));
    Object.assign(tablesOf(made)[0]?.schema.fields[0] ?? {}, { type: 'code' });
    assert.equal(accepts(made), false, 'the profile knows the types');
  });
