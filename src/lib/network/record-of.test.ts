import { expect, test } from 'vitest';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { source, tie } from '../../../tests/fixtures/small.ts';
import { isSelectable } from '../view/selectable.ts';
import { networkOf, networkWithout } from './network-of.ts';
import { recordOf, recordOfAny } from './record-of.ts';

const network = networkOf(readFixture('guild'));

test.each([
	['ada', 'person'],
	['council', 'body'],
	['speaker', 'post'],
	['o-elin', 'occupancy'],
	['r-rumour', 'report'],
	['e-fair', 'event'],
	['p-2013', 'series-point'],
	['c-two', 'claim'],
	['S2', 'source']
])('%s is a %s', (id, kind) => {
	expect(recordOf(network, id)).toMatchObject({ kind, record: { id } });
});

test('a point of a series comes with its series', () => {
	expect(recordOf(network, 'p-2013')).toMatchObject({ series: { id: 'looms' } });
});

test('a stated tie is found under its own id and under that of its kind and ends', () => {
	const tie = recordOf(network, 'rivalry--celia--dmitri');

	expect(tie).toMatchObject({ kind: 'tie', record: { kind: 'rivalry', grounds: [{ records: ['t-rival'] }] } });
	expect(recordOf(network, 't-rival')).toEqual(tie);
});

test('a derived tie is found under the id of its kind and ends, and an occupancy it rests on stays an occupancy', () => {
	expect(recordOf(network, 'command--ada--bruno')).toMatchObject({ kind: 'tie', record: { from: 'ada', to: 'bruno' } });
	expect(recordOf(network, 'o-bruno')?.kind).toBe('occupancy');
});

test('an id of no record, or of a view of the story, finds none', () => {
	expect(recordOf(network, 'nobody')).toBeUndefined();
	expect(recordOf(network, 'tower')).toBeUndefined();
});

test('every record of the tables that can be selected is found', () => {
	const { people, bodies, posts, occupancies, ties, reports, events, claims, sources } = network.dataset;
	const ids = [people, bodies, posts, occupancies, ties, reports, events, claims, sources].flatMap((table) =>
		table.map(({ id }) => id)
	);
	const selectable = ids.filter((id) => isSelectable(network.dataset, id));

	expect(selectable.length).toBeGreaterThan(0);
	expect(selectable.filter((id) => recordOf(network, id) === undefined)).toEqual([]);
});

test('every tie of the network can be selected', () => {
	expect([...network.ties.keys()].filter((id) => !isSelectable(network.dataset, id))).toEqual([]);
	expect(network.ties.size).toBeGreaterThan(0);
});

test('what is set aside is still found, and a tie with the grounds that are left', () => {
	const { dataset } = network;
	const stated = { ...dataset, ties: [...dataset.ties, tie('t-command', 'ada', 'bruno', 'command')] };
	const whole = networkOf({ ...stated, sources: [...dataset.sources, source('paper')] });
	const left = networkWithout(whole, new Set(['source:paper', 'source:S2']));

	expect(recordOf(left, 'e-fair')).toBeUndefined();
	expect(recordOfAny(left, 'e-fair')).toEqual(recordOf(whole, 'e-fair'));
	expect(recordOf(left, 't-command')).toBeUndefined();
	expect(recordOfAny(left, 't-command')).toMatchObject({ record: { grounds: [{ records: ['o-ada', 'o-bruno'] }] } });
	expect(recordOfAny(left, 'nobody')).toBeUndefined();
});
