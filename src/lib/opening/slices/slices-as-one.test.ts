import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, termsIn } from '../../../../tests/fixtures/opened.ts';
import type { Opened } from '../opened.ts';

const names = new Map([
	['a', 'Ada'],
	['b', 'Bo'],
	['c', 'Cy']
]);

/** A slice as GEXF: its nodes and edges as pairs of letters. */
function slice(nodes: string, edges: readonly string[], graph = 'mode="static"', edge = ''): string {
	const nodeList = [...nodes].map((id) => `<node id="${id}" label="${names.get(id)}"/>`);
	const edgeList = edges.map(([from, to], index) => `<edge id="${index}" source="${from}" target="${to}" ${edge}/>`);
	return `<gexf version="1.3"><graph timeformat="date" ${graph}>
		<nodes>${nodeList.join('')}</nodes><edges>${edgeList.join('')}</edges></graph></gexf>`;
}

function tiesIn(given: Opened): readonly string[] {
	return datasetIn(given).ties.map(
		({ from, to, spell }) => `${from}-${to}, ${spell.start?.text ?? ''} to ${spell.end?.text ?? ''}`
	);
}

const of2014 = slice('abc', ['ab', 'bc']);
const of2015 = slice('ab', ['ba']);

const years = [
	['day', 'net 2014', '2014'],
	['day', 'net 2015', '2015']
] as const;

describe('files of GEXF with the same nodes', () => {
	test('are one network, without times until it is known of which days they are', async () => {
		const given = await opened({ 'net 2014.gexf': of2014, 'net 2015.gexf': of2015 });

		expect(datasetIn(given).people.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cy']);
		expect(tiesIn(given)).toEqual(['a-b,  to ', 'b-c,  to ']);
		expect(linesOf(given).guessed).toContain('2 files hold the same people, and are read as one network.');
		expect(linesOf(given).toMend).toContain('The network has no dates. As of which day is it?');
	});

	test('are asked as of which day they are, and offer what their names say', async () => {
		const { report } = await opened({ '2014/net.gexf': of2014, '2015/net.gexf': of2015 });

		expect(report.toMend.map(({ about, mends }) => [...about, ...mends.map(({ label }) => label)])).toEqual([
			['day', '2014/net', '2014'],
			['day', '2015/net', '2015']
		]);
	});

	test('may be of numbered steps, which are not mixed with days', async () => {
		const files = { 'net 2014.gexf': of2014, 'net 2015.gexf': of2015 };
		const steps = await opened(files, [
			['day', 'net 2014', '1'],
			['day', 'net 2015', 'step 2']
		]);
		expect(tiesIn(steps)).toEqual(['a-b, ../step 1 to ', 'b-c, ../step 1 to step 2']);

		const mixed = await opened(files, [
			['day', 'net 2014', '1'],
			['day', 'net 2015', '2015']
		]);
		expect(tiesIn(mixed)).toEqual(['a-b, step 1 to step 2', 'b-c, step 1 to step 2']);
		expect(mixed.report.toMend).toContainEqual(
			expect.objectContaining({
				what: '2015 cannot be compared with step 1, the time of another network.',
				answer: undefined,
				fields: [expect.objectContaining({ label: 'Step' })]
			})
		);
	});

	test('are asked for a step beside one of a step', async () => {
		const files = { 'net 2014.gexf': of2014, 'net 2015.gexf': of2015 };
		const asked = async (...answers: readonly (readonly ['day', string, string])[]) =>
			(await opened(files, answers)).report.toMend.map(({ what, fields }) => [what, fields?.[0]?.label]);

		expect(await asked()).toEqual([
			['The network has no dates. As of which day is it?', 'Day, month or year'],
			['The network has no dates. As of which day is it?', 'Day, month or year']
		]);
		expect(await asked(['day', 'net 2014', '1'])).toContainEqual([
			'The network has no dates. As of which step is it?',
			'Step'
		]);
		expect(await asked(['day', 'net 2014', '1'], ['day', 'net 2015', 'late'])).toContainEqual([
			'late is no step, as 12.',
			'Step'
		]);
	});

	test('become spells: what one after another holds lasts all the time between', async () => {
		const given = await opened({ 'net 2014.gexf': of2014, 'net 2015.gexf': of2015 }, years);

		expect(tiesIn(given)).toEqual(['a-b, ../2014-01-01 to ', 'b-c, ../2014-01-01 to 2015-01-01']);
		expect(termsIn(datasetIn(given)).map((term) => term.replace(/ \(.*\)/, ''))).toContain(
			'Cy, Present, ../2014-01-01 to 2015-01-01'
		);
		expect(datasetIn(given).people).toHaveLength(3);
	});

	test.each([
		['timestamp="2014-05-31"', 'timestamp="2014-06-30"', 'b-c, ../2014-05-31 to 2014-06-01/2014-06-30'],
		['start="2014-01-01" end="2014-12-31"', 'start="2015" end="2015"', 'b-c, ../2014-01-01 to 2015-01-01']
	])('need not be asked where the graph says %s', async (one, other, tie) => {
		const graphs = [slice('abc', ['ab', 'bc'], `mode="slice" ${one}`), slice('ab', ['ba'], `mode="static" ${other}`)];
		const given = await opened({ 'one.gexf': graphs[0] ?? '', 'other.gexf': graphs[1] ?? '' });

		expect(linesOf(given).toMend).toEqual([]);
		expect(tiesIn(given)).toContain(tie);
	});

	test.each(['2014', '2014-05'])('of one time, as 2014 and %s, end no tie of each other', async (other) => {
		const given = await opened({ 'net 2014.gexf': of2014, 'net 2015.gexf': of2015 }, [
			['day', 'net 2014', '2014'],
			['day', 'net 2015', other]
		]);

		expect(tiesIn(given)).toEqual(['a-b, 2014-01-01 to 2015-01-01', 'b-c, 2014-01-01 to 2015-01-01']);
	});

	test('are called by what their names have in common', async () => {
		expect(datasetIn(await opened({ 'net 2014.gexf': of2014, 'net 2015.gexf': of2015 }, years)).title).toBe('Net');
	});

	test('ask nothing of when those end who are in the last of them', async () => {
		const given = await opened({ 'net 2014.gexf': of2014, 'net 2015.gexf': of2015 }, years);

		expect(given.report.toMend.map(({ about }) => about)).toEqual([
			['day', 'net 2014'],
			['day', 'net 2015']
		]);
		expect(termsIn(datasetIn(given)).map((term) => term.replace(/ \(.*\)/, ''))).toContain(
			'Ada, Present, ../2014-01-01 to 2015-12-31/..'
		);
	});

	test('say of which values they differ, and keep the first', async () => {
		const valued = (party: string, weight: string) =>
			slice('abc', ['ab', 'bc'])
				.replace(
					'<nodes>',
					'<attributes class="node"><attribute id="p" title="party" type="string"/></attributes><nodes>'
				)
				.replace(
					/<node id="a"([^>]*)\/>/,
					`<node id="a"$1><attvalues><attvalue for="p" value="${party}"/></attvalues></node>`
				)
				.replace('target="b"', `target="b" weight="${weight}"`);
		const given = await opened({ 'net 2014.gexf': valued('Red', '1'), 'net 2015.gexf': valued('Blue', '5') }, years);

		expect(linesOf(given).guessed).toEqual([
			'2 files hold the same people, and are read as one network.',
			'1 value of “party” differs between the slices; the first is kept.',
			'1 value of “weight” differs between the slices; the first is kept.'
		]);
		expect(datasetIn(given).people[0]?.extra).toEqual([{ title: 'Party', text: 'Red' }]);
	});

	test('lose nothing of several ties of two people in one slice, nor of one that ends and begins anew', async () => {
		const weighted = (...weights: readonly string[]) =>
			slice('abc', [...weights.map(() => 'ab'), 'bc']).replaceAll(
				/id="(\d)" source="a"/g,
				(edge, at: string) => `${edge} weight="${weights[Number(at)]}"`
			);
		const files = { '1.gexf': weighted('1', '2'), '2.gexf': weighted(), '3.gexf': weighted('5') };
		const days = ['2013', '2014', '2015'].map((year, at) => ['day', `${at + 1}`, year] as const);

		expect(linesOf(await opened(files, days)).guessed).toEqual([
			'3 files hold the same people, and are read as one network.'
		]);
	});

	test('keep a tie each way apart where ties have a direction', async () => {
		const directed = [of2014, of2015].map((text) => text.replaceAll('<edge ', '<edge type="directed" '));
		const files = { 'net 2014.gexf': directed[0] ?? '', 'net 2015.gexf': directed[1] ?? '' };

		expect(tiesIn(await opened(files, years))).toHaveLength(3);
	});

	test('can be kept apart', async () => {
		const files = { 'net 2014.gexf': of2014, 'net 2015.gexf': of2015 };

		expect(datasetIn(await opened(files, [['shape', 'net 2014', 'apart']])).people).toHaveLength(5);
	});
});

test.each([
	['have other names', slice('ab', ['ba']).replace('Ada', 'Ann').replace('Bo', 'Bea')],
	['tell times themselves', slice('ab', ['ba'], 'mode="dynamic"', 'start="2015-01-01"')]
])('files that %s are not taken for slices', async (_, other) => {
	const given = await opened({ 'a.gexf': of2014, 'b.gexf': other });

	expect(linesOf(given).toMend).toEqual([]);
	expect(datasetIn(given).people).toHaveLength(5);
});

test('networks of other formats are slices as well', async () => {
	const gml = (edge: string) =>
		`graph [ node [ id 1 label "Ada" ] node [ id 2 label "Bo" ] node [ id 3 label "Cy" ] ${edge} ]`;
	const files = {
		'1.gml': gml('edge [ source 1 target 2 ]'),
		'2.gml': gml('edge [ source 2 target 3 ]')
	};
	const answers = [
		['day', '1', '2014'],
		['day', '2', '2015']
	] as const;

	expect(tiesIn(await opened(files, answers))).toEqual(['1-2, ../2014-01-01 to 2015-01-01', '2-3, 2015-01-01 to ']);
});
