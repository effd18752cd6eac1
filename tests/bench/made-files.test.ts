import { expect, test } from 'vitest';
import { openDataset } from '../../src/lib/opening/open-dataset.ts';
import type { Understood } from '../../src/lib/opening/report/import-report.ts';
import { madeGexf, madeGovernments, madeReports, madeSheet, type MadeFiles } from './made-files.ts';

async function understood(files: MadeFiles): Promise<Understood> {
	const encoder = new TextEncoder();
	const { report } = await openDataset(new Map([...files].map(([name, text]) => [name, encoder.encode(text)])));
	return report.understood;
}

test('made files hold as much as asked for', async () => {
	expect(await understood(madeSheet(60))).toMatchObject({ people: 60, terms: 60 });
	expect(await understood(madeReports(500, 40))).toMatchObject({ people: 40, reports: 500 });
	expect(await understood(madeGexf(60, 200))).toMatchObject({ people: 60, ties: 200 });
	expect(await understood(madeGovernments({ people: 90, posts: 80, terms: 200 }))).toMatchObject({
		people: 90,
		posts: 80,
		bodies: 69,
		terms: 200,
		events: 23
	});
});
