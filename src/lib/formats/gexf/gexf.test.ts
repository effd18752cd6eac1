import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../../tests/fixtures/graph-contents.ts';
import { mutatedXml } from '../../../../tests/fixtures/mutated-xml.ts';
import { holdRoundTrip } from '../../../../tests/fixtures/round-trip.ts';
import { rowsOf, tooLong, wordsOf } from '../../../../tests/fixtures/sheet-rows.ts';
import { gexf, gexfWriter } from './gexf.ts';

/** A file with nodes a and b. */
function file(edges: string, { graph = '', more = '', root = 'version="1.3"', nodes = '' } = {}): string {
	return `<gexf xmlns="http://gexf.net/1.3" ${root}><graph ${graph}>${more}
		<nodes><node id="a" label="Ada"/><node id="b" label="Bo"/>${nodes}</nodes>
		<edges>${edges}</edges></graph></gexf>`;
}

const read = (text: string) => gexf.read(text, 'a.gexf');

const ties = (text: string) => rowsOf(read(text), 'ties');
const people = (text: string) => rowsOf(read(text), 'people');

/** The spells of one edge with these attributes and children, as "start to end". */
function spells(attributes: string, { graph = 'timeformat="date"', children = '' } = {}): readonly string[] {
	return ties(file(`<edge source="a" target="b" ${attributes}>${children}</edge>`, { graph })).map(
		({ start = '', end = '' }) => `${start} to ${end}`
	);
}

describe('a file is GEXF', () => {
	test.each([
		['<gexf/>', true],
		['<?xml version="1.0"?>\n<!-- made -->\n<gexf version="1.1">', true],
		['<x:gexf xmlns:x="http://wrong.example">', true],
		['<graphml><gexf/></graphml>', false],
		['source,target', false]
	])('%j: %s', (text, is) => {
		expect(gexf.isIn(text)).toBe(is);
	});
});

test('nodes are people, and edges are ties', () => {
	const given = read(file('<edge id="e" source="a" target="b" type="directed" kind="deputy" weight="0"/>'));

	expect(rowsOf(given, 'people')).toEqual([
		{ id: 'a', name: 'Ada' },
		{ id: 'b', name: 'Bo' }
	]);
	expect(rowsOf(given, 'ties')).toEqual([{ id: 'e', from: 'a', to: 'b', kind: 'deputy', weight: '0' }]);
	expect(given.vocabulary).toEqual({ ties: { deputy: { label: 'deputy', directed: true } } });
	expect(given).toMatchObject({ time: 'none', remarks: [] });
});

test('the title and the day of a file are what its meta element says', () => {
	const text = '<gexf><meta lastmodifieddate="2016-11-30"><description> The guild </description></meta></gexf>';

	expect(read(text)).toMatchObject({ title: 'The guild', day: '2016-11-30' });
});

test.each(['http://www.gexf.net/1.2draft', 'http://gexf.net/1.3', 'http://www.gexf.net/1.1draft', 'urn:wrong'])(
	'the namespace %s does not matter',
	(namespace) => {
		const text = `<g:gexf xmlns:g="${namespace}"><g:graph><g:nodes><g:node id="a"/></g:nodes></g:graph></g:gexf>`;

		expect(people(text)).toEqual([{ id: 'a', name: 'a' }]);
	}
);

describe('how time is counted', () => {
	const kindOf = (attributes: string, start: string, root?: string) => {
		const { time, remarks } = read(
			file(`<edge source="a" target="b" start="${start}"/>`, {
				graph: attributes,
				...(root === undefined ? {} : { root })
			})
		);
		return [time, ...remarks.map(({ what }) => what)];
	};

	test('is as the file declares', () => {
		expect(kindOf('timeformat="date"', '2014-05-31')).toEqual(['date']);
		expect(kindOf('timeformat="double"', '2014.5')).toEqual(['number']);
	});

	test('is dates where no format is declared and they are dates', () => {
		expect(kindOf('', '2014-05-31')).toEqual(['date', 'No format of time is declared; they were read as dates.']);
	});

	test('is numbers where no format is declared and they are numbers, even if they look like years', () => {
		expect(kindOf('', '2014')).toEqual(['number']);
	});

	test('is what the values are where the declaration is wrong', () => {
		expect(kindOf('timeformat="double"', '2014-05-31')).toEqual([
			'date',
			'Times are declared as double; they were read as dates.'
		]);
		expect(kindOf('timeformat="date"', '17')).toEqual([
			'number',
			'Times are declared as date; they were read as numbers.'
		]);
	});

	test('is dates in version 1.1, which calls the format timetype', () => {
		expect(kindOf('', '2014-05-31', 'version="1.1"')).toEqual(['date']);
		expect(kindOf('timetype="float"', '3', 'version="1.1"')).toEqual(['number']);
	});

	test('is years where dates are declared and all are years', () => {
		expect(spells('start="2014" end="2015"')).toEqual(['2014 to 2016-01-01']);
	});

	test('is days where times of day are given, with a remark', () => {
		const given = read(
			file('<edge source="a" target="b" start="2014-05-31T10:00:00" end="2014-06-02T12:00:00+02:00"/>', {
				graph: 'timeformat="dateTime"'
			})
		);

		expect(rowsOf(given, 'ties')).toMatchObject([{ start: '2014-05-31', end: '2014-06-02' }]);
		expect(wordsOf(given)).toEqual(['Times of day were cut off.']);
	});
});

describe('a spell', () => {
	test('with an inclusive end is over on the next day', () => {
		expect(spells('start="2014-01-01" end="2015-12-31"')).toEqual(['2014-01-01 to 2016-01-01']);
	});

	test('of whole numbers with an inclusive end is over with the next number', () => {
		expect(spells('start="2014" end="2015.0"', { graph: 'timeformat="double"' })).toEqual(['2014 to 2016']);
	});

	test('of other numbers is over where it ends', () => {
		expect(spells('start="1.5" end="2.25"', { graph: '' })).toEqual(['1.5 to 2.25']);
	});

	test('without a bound has no end on that side', () => {
		expect(spells('start="2014-01-01"')).toEqual(['2014-01-01 to ']);
		expect(spells('end="2014-01-01"')).toEqual([' to 2014-01-02']);
	});

	test.each(['INF', 'Infinity', '+INF', '9999-12-31'])('that ends at %s goes on', (end) => {
		expect(spells(`start="2014-01-01" end="${end}"`)).toEqual(['2014-01-01 to ']);
	});

	test('that starts at -INF has no start', () => {
		expect(spells('start="-INF" end="2014-01-01"')).toEqual([' to 2014-01-02']);
	});

	test('of version 1.2 with open bounds bears the date in them', () => {
		expect(spells('startopen="2014-01-01" endopen="2015-01-01"')).toEqual(['2014-01-02 to 2015-01-01']);
		expect(spells('start="2014-01-01" end="2015-01-01" endopen="true"')).toEqual(['2014-01-01 to 2015-01-01']);
	});

	test('that ends before it starts is left out, with a remark', () => {
		const given = read(file('<edge source="a" target="b" start="3" end="2"/><edge source="a" target="b" start="x"/>'));

		expect(rowsOf(given, 'ties')).toEqual([
			{ from: 'a', to: 'b', kind: 'tie' },
			{ from: 'a', to: 'b', kind: 'tie' }
		]);
		expect(wordsOf(given)).toContain('2 spells cannot be read, or ended before the start; left out.');
	});

	test.each(['spells><spell', 'slices><slice'])('in <%s> wins over what stands at the edge', (tags) => {
		const [list = '', one = ''] = tags.split('><');
		const children = `<${list}><${one} start="2014-01-01" end="2014-12-31"/><${one} start="2016-01-01"/></${list}>`;

		expect(spells('start="1999-01-01"', { children })).toEqual(['2014-01-01 to 2015-01-01', '2016-01-01 to ']);
	});

	test('that overlaps another is joined with it, with a remark', () => {
		const list = '<spells><spell start="5" end="9"/><spell start="1" end="6"/><spell start="8"/></spells>';
		const given = read(file(`<edge source="a" target="b">${list}</edge>`));

		expect(rowsOf(given, 'ties')).toMatchObject([{ start: '1' }]);
		expect(rowsOf(given, 'ties')[0]?.['end']).toBeUndefined();
		expect(wordsOf(given)).toEqual(['2 spells overlapped others and were joined.']);
	});

	test('that ends on the day another begins does not overlap it', () => {
		const children = '<spells><spell start="2014-01-01" end="2015-01-01"/><spell start="2015-01-01"/></spells>';

		expect(spells('', { children })).toEqual(['2014-01-01 to 2015-01-01', '2015-01-01 to ']);
	});

	test('of a timestamp is that day', () => {
		expect(spells('timestamp="2014-05-31"')).toEqual(['2014-05-31 to 2014-06-01']);
	});

	test('of timestamps that follow each other is one', () => {
		expect(spells('timestamps="&lt;[2014, 2015, 2017]&gt;"', { graph: 'timeformat="integer"' })).toEqual([
			'2014 to 2016',
			'2017 to 2018'
		]);
	});

	test('of a list of intervals is read, though the file declares timestamps, and though < is bare', () => {
		const graph = 'timerepresentation="timestamp" timeformat="date"';

		expect(spells('intervals="<[2014-01-01, 2014-12-31]; ]2015-05-01, INF]>"', { graph })).toEqual([
			'2014-01-01 to 2015-01-01',
			'2015-05-02 to '
		]);
	});

	test('of a node is when somebody is present', () => {
		const given = read(file('', { nodes: '<node id="c" start="3" end="4"/>' }));

		expect(rowsOf(given, 'occupancies')).toEqual([{ person: 'c', post: 'Present', start: '3', end: '5' }]);
	});

	test('of a slice is that of whatever gives no other', () => {
		const edges = '<edge source="a" target="b"/><edge source="b" target="a" timestamp="9"/>';

		expect(ties(file(edges, { graph: 'mode="slice" timestamp="7"' }))).toMatchObject([
			{ start: '7', end: '8' },
			{ start: '9', end: '10' }
		]);
	});

	test('is read whatever the mode says, also where it is called type', () => {
		expect(spells('start="3"', { graph: 'mode="static"' })).toEqual(['3 to ']);
		expect(spells('start="3"', { graph: 'type="dynamic"' })).toEqual(['3 to ']);
	});
});

describe('attributes', () => {
	const declared = (list: string, of = 'node') => `<attributes class="${of}">${list}</attributes>`;
	const valuesOf = (values: string, list: string) => {
		const given = people(file('', { more: declared(list), nodes: `<node id="c">${values}</node>` }));
		return Object.fromEntries(Object.entries(given[2] ?? {}).filter(([head]) => head !== 'id' && head !== 'name'));
	};

	test('are known by their titles', () => {
		expect(
			valuesOf('<attvalues><attvalue for="0" value="12"/></attvalues>', '<attribute id="0" title="age" type="int"/>')
		).toEqual({ age: '12' });
	});

	test('count without the wrapper, and where they name their attribute by id', () => {
		const list = '<attribute id="0" title="age"/><attribute id="1" title="town"/>';

		expect(valuesOf('<attvalue for="0" value="12"/><attvalue id="1" value="Ys"/>', list)).toEqual({
			age: '12',
			town: 'Ys'
		});
	});

	test('of nodes and of edges may have the same id', () => {
		const more = `${declared('<attribute id="0" title="age"/>')}${declared('<attribute id="0" title="trade"/>', 'edge')}`;
		const given = read(
			file('<edge source="a" target="b"><attvalues><attvalue for="0" value="wool"/></attvalues></edge>', {
				more,
				nodes: '<node id="c"><attvalue for="0" value="9"/></node>'
			})
		);

		expect(rowsOf(given, 'ties')).toMatchObject([{ trade: 'wool' }]);
		expect(rowsOf(given, 'people')[2]).toMatchObject({ age: '9' });
	});

	test('that are not declared bear their id', () => {
		expect(valuesOf('<attvalue for="__proto__" value="1"/>', '')).toEqual({ ['__proto__']: '1' });
	});

	test('with one title stay apart', () => {
		const list = '<attribute id="0" title="age"/><attribute id="1" title="age"/>';

		expect(valuesOf('<attvalue for="0" value="1"/><attvalue for="1" value="2"/>', list)).toEqual({
			age: '1',
			'age (1)': '2'
		});
	});

	test('have a default', () => {
		const list = '<attribute id="0" title="free"><default>true</default><options>true|false</options></attribute>';

		expect(valuesOf('', list)).toEqual({ free: 'true' });
		expect(valuesOf('<attvalue for="0" value="false"/>', list)).toEqual({ free: 'false' });
	});

	test.each(['[a, b]', 'a|b', '["a", "b"]'])('that are lists, as %s, are separated by semicolons', (value) => {
		const list = '<attribute id="0" title="towns" type="listString"/>';

		expect(valuesOf(`<attvalue for="0" value='${value}'/>`, list)).toEqual({ towns: 'a;b' });
	});

	test('may be infinite numbers', () => {
		const list = '<attribute id="0" title="reach" type="double"/>';

		expect(valuesOf('<attvalue for="0" value="INF"/>', list)).toEqual({ reach: 'INF' });
	});

	test('that change over time keep the latest value, and all of them as text', () => {
		const list = '<attribute id="0" title="rank"/>';
		const values = '<attvalue for="0" value="b" start="2016"/><attvalue for="0" value="a" start="2014" end="2015"/>';

		expect(valuesOf(values, list)).toEqual({ rank: 'b', 'rank over time': 'a (2014 to 2015); b (2016 on)' });
	});

	test('outside all spells of their node are left out', () => {
		const spell = '<spells><spell start="2014" end="2015"/></spells>';
		const values = '<attvalue for="0" value="a" start="2014" end="2015"/><attvalue for="0" value="b" start="2018"/>';

		expect(valuesOf(spell + values, '<attribute id="0" title="rank"/>')).toMatchObject({ rank: 'a' });
	});
});

describe('edges', () => {
	test('are undirected unless the file or the edge says otherwise', () => {
		const directions = (graph: string, type: string) =>
			read(file(`<edge source="a" target="b" kind="k" ${type}/>`, { graph })).vocabulary?.ties?.['k']?.directed;

		expect(directions('', '')).toBe(false);
		expect(directions('defaultedgetype="directed"', '')).toBe(true);
		expect(directions('defaultedgetype="directed"', 'type="undirected"')).toBe(false);
		expect(directions('', 'type="Directed"')).toBe(true);
	});

	test('that are mutual go both ways', () => {
		expect(ties(file('<edge id="e" source="a" target="b" type="mutual"/>'))).toEqual([
			{ id: 'e', from: 'a', to: 'b', kind: 'tie' },
			{ id: 'e-back', from: 'b', to: 'a', kind: 'tie' }
		]);
	});

	test('of several kinds may join the same two nodes, and need no id', () => {
		const edges = ['family', 'rival'].map((kind) => `<edge source="a" target="b" kind="${kind}"/>`).join('');

		expect(ties(file(edges)).map(({ kind }) => kind)).toEqual(['family', 'rival']);
	});

	test('have the weight that changes over time rather than the one they bear', () => {
		const more = '<attributes class="edge" mode="dynamic"><attribute id="w" title="Weight" type="float"/></attributes>';
		const values = '<attvalue for="w" value="2.0" end="3"/><attvalue for="w" value="5.0" start="4"/>';

		expect(ties(file(`<edge source="a" target="b" weight="1">${values}</edge>`, { more }))).toMatchObject([
			{ weight: '5', 'Weight over time': '2.0 (until 3); 5.0 (4 on)' }
		]);
	});
});

describe('nodes', () => {
	test('stand where the file puts them, with y turned downwards', () => {
		const position = '<viz:position xmlns:viz="http://gexf.net/1.3/viz" x="1.5" y="2" z="0"/>';

		expect(people(file('', { nodes: `<node id="c">${position}</node>` }))[2]).toMatchObject({ x: '1.5', y: '-2' });
	});

	test('have colours and sizes that are not read, with one remark', () => {
		const nodes = '<node id="c"><viz:color r="1" g="2" b="3"/></node><node id="d"><viz:size value="3"/></node>';

		expect(wordsOf(read(file('', { nodes })))).toEqual(['Colours, sizes and shapes were not read.']);
	});

	test('that stand inside others come side by side, and know in which', () => {
		const nodes = `<node id="c"><nodes><node id="d"/></nodes><edges><edge source="c" target="d"/></edges></node>
			<node id="e" pid="c"/><node id="f"><parents><parent for="c"/><parent for="d"/></parents></node>`;
		const given = read(file('', { nodes }));

		expect(rowsOf(given, 'people').map(({ id, parent }) => [id, parent])).toEqual([
			['a', undefined],
			['b', undefined],
			['c', undefined],
			['d', 'c'],
			['e', 'c'],
			['f', 'c;d']
		]);
		expect(rowsOf(given, 'ties')).toHaveLength(1);
		expect(wordsOf(given)).toEqual(['3 nodes stand inside others; “parent” says in which.']);
	});

	test('nested ten thousand deep do no harm', () => {
		const depth = 10_000;
		const nodes = '<node id="n"><nodes>'.repeat(depth) + '</nodes></node>'.repeat(depth);

		expect(people(file('', { nodes }))).toHaveLength(3);
	});

	test('without an id are left out, with a remark', () => {
		expect(wordsOf(read(file('', { nodes: '<node label="?"/>' })))).toEqual(['1 node has no id and was left out.']);
	});
});

test('a row knows its line', () => {
	expect(read(file('')).sheets[0]?.rows.map(({ number }) => number)).toEqual([2, 2]);
});

test('a file that breaks off gives what stands before', () => {
	const text = file('<edge source="a" target="b"/>');
	const given = read(text.slice(0, text.indexOf('</edges>')));

	expect(rowsOf(given, 'ties')).toHaveLength(1);
	expect(given.remarks).toMatchObject([{ list: 'to-mend', place: { table: 'a.gexf', row: 3 } }]);
});

describe('what is written', () => {
	const written = (contents: Parameters<typeof gexfWriter.write>[0]) =>
		new TextDecoder().decode(gexfWriter.write(contents));
	const two = [
		{ id: 'a', name: 'Ada', x: '1', y: '2' },
		{ id: 'b', name: 'Bo' }
	];

	test('has the ends that the user gave, typed attributes, and places that count upwards', () => {
		const tie = { id: 't', from: 'a', to: 'b', kind: 'rival', start: '2014-01-01', end: '2015-01-01', sum: '3' };
		const text = written(contentsOf({ people: two, ties: [tie] }));

		expect(text).toContain('start="2014-01-01" end="2015-01-01"');
		expect(text).toContain('title="sum" type="integer"/>');
		expect(text).toContain('<viz:position x="1" y="-2" z="0"/>');
		expect(text).toContain('mode="dynamic" timerepresentation="interval" timeformat="date"');
	});

	test.each([
		['1988-10-01', 'end="1988-10-01"'],
		['1975', 'end="1975-12-31"']
	])('shows %s as the last day that it may mean, and reads back as it stands', (end, shown) => {
		const text = written(contentsOf({ people: two, ties: [{ id: 't', from: 'a', to: 'b', kind: 'ally', end }] }));

		expect(text).toContain(shown);
		expect(ties(text)).toMatchObject([{ end }]);
	});

	test('reads back as the same cells, whatever they hold', () => {
		holdRoundTrip(gexf, written);
	});

	test('leaves out characters that XML cannot hold, and says so', () => {
		const contents = contentsOf({ people: [{ id: 'a', name: 'A\u0000da' }] });

		expect(gexfWriter.losses(contents)).toEqual(['1 character that XML cannot hold stays behind.']);
		expect(people(written(contents))).toEqual([{ id: 'a', name: 'Ada' }]);
	});

	test('leaves nothing behind where a graph holds it all', () => {
		expect(gexfWriter.losses(contentsOf({ people: two }))).toEqual([]);
	});
});

test('no file makes it throw', () => {
	const whole = file(
		`<edge id="e" source="a" target="b" type="mutual" weight="2" start="2014-01-01" end="2015-01-01">
			<attvalues><attvalue for="w" value="3" start="2014" endopen="2015"/><attvalue for="l" value="[a, b]"/></attvalues>
			<spells><spell start="2014-01-01"/><spell timestamp="2013"/></spells></edge>`,
		{
			graph: 'mode="slice" timeformat="date" timestamp="2014" defaultedgetype="directed"',
			more: `<attributes class="edge"><attribute id="w" title="weight" type="double"/>
				<attribute id="l" title="list" type="liststring"><default>x|y</default></attribute></attributes>`,
			nodes: `<node id="c" pid="a" timestamps="<[1, 2]>"><viz:position x="1" y="2"/><nodes><node id="d"/></nodes></node>
				<node id="f" intervals="[1, 2]; [2, 3]"/>`
		}
	);
	fc.assert(
		fc.property(mutatedXml([whole]), (text) => {
			const given = read(text);

			expect(given.sheets[0]?.is).toBe('people');
			expect(tooLong(given)).toEqual([]);
		}),
		{ numRuns: 500 }
	);
});
