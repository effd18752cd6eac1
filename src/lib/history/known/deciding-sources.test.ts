import { expect, test } from 'vitest';
import { dataset, day, person, report, roster, source } from '../../../../tests/fixtures/small.ts';
import { networkOf } from '../../network/network-of.ts';
import { historyOf } from '../history-of.ts';
import { snapshotOn } from '../snapshot.ts';
import { decidingSources } from './deciding-sources.ts';
import { knownOn } from './known.ts';

const network = networkOf(
	dataset({
		people: [person('amir'), person('basil'), person('celia')],
		rosters: [roster(['amir', 'basil', 'celia'])],
		sources: ['S1', 'S2', 'S3', 'S4'].map((id) => source(id)),
		reports: [
			report('r-amir', 'amir', 'killed', { occurred: '2015-03-01', sources: ['S1', 'S2'] }),
			report('r-basil', 'basil', 'killed', { occurred: '2015-04-01', sources: ['S2'] }),
			report('r-celia', 'celia', 'killed', { occurred: '2016-01-01', sources: ['S3'] }),
			report('r-false', 'amir', 'killed', { occurred: '2014-03-01', sources: ['S4'], verdict: 'refuted' })
		]
	})
);

test('what decides most of the fates comes first; what decides none on the date is left out', () => {
	const history = historyOf(network, { clock: 'today', whatIfs: new Map(), setAside: new Set() });
	const on = (iso: string, people = ['amir', 'basil', 'celia']) =>
		decidingSources(knownOn(history, day(iso)), snapshotOn(history, day(iso)), people).map(({ id }) => id);

	expect(on('2015-06-01')).toEqual(['S2', 'S1']);
	expect(on('2015-06-01', ['basil'])).toEqual(['S2']);
	expect(on('2016-06-01')).toEqual(['S2', 'S1', 'S3']);
});
