import { expect, test } from 'vitest';
import { dataset, source } from '../../../tests/fixtures/small.ts';
import type { SetAside } from './set-aside.ts';
import { setAsideName } from './set-aside-name.ts';

const given = dataset({
	sources: [
		source('S1', { publisher: 'El País', title: 'Who leads' }),
		source('S2', { publisher: 'Reuters', title: 'Two dead' }),
		source('S3', { publisher: 'Reuters', title: 'One alive' }),
		source('S4', { publisher: 'Reuters', title: 'One alive' })
	]
});

test.each<[SetAside, string]>([
	['source:S1', 'El País'],
	['source:S2', 'Reuters: “Two dead”'],
	['source:S3', 'Reuters: “One alive” (S3)'],
	['source:S9', 'S9'],
	['publisher:el-pais', 'El País'],
	['publisher:reuters', 'Reuters (all 3 sources)'],
	['side:media', 'the side “media”']
])('%s is called %s', (item, name) => {
	expect(setAsideName(item, given)).toBe(name);
});
