import { range } from 'd3-array';
import { dayOf, isoOf } from '../../src/lib/time/day.ts';
import { randomFrom } from './made-dataset.ts';

/** Texts of files by their names. */
export type MadeFiles = ReadonlyMap<string, string>;

const firstNames = ['Ada', 'Bo', 'Carl', 'Dora', 'Edvin', 'Frida', 'Gustav', 'Hedda', 'Ivar', 'Jonna', 'Karl'] as const;
const lastNames = [
	'Almgren',
	'Berg',
	'Cederholm',
	'Dahl',
	'Ekman',
	'Falk',
	'Grahn',
	'Holm',
	'Isaksson',
	'Jansson'
] as const;
const roles = ['Minister', 'Secretary', 'Under-secretary', 'Whip', 'Speaker', 'Treasurer', 'Adviser'] as const;

/** A list of people with their posts: one sheet, a row for each. */
export function madeSheet(people: number): MadeFiles {
	const rows = range(people).map((index) => {
		const year = 2000 + (index % 15);
		const end = index % 4 === 0 ? '' : isoOf(dayOf(year + 3, 1 + (index % 12), 1));
		const link = `https://example.org/${index}`;
		return [nameOf(index), oneOf(roles, index), 'Council', isoOf(dayOf(year, 1, 1)), end, 'resigned', link];
	});
	return new Map([['council.csv', csv('name,role,body,from,to,how it ended,source', rows)]]);
}

/**
 * The tables of governments over some 45 years, as a public database gives them: people of whom some are in several rows, posts
 * of organisations, terms that join them by ids, what else is said of each term, events and links of organisations.
 */
export function madeGovernments({ people, posts, terms }: Record<'people' | 'posts' | 'terms', number>): MadeFiles {
	const random = randomFrom(people + posts + terms);
	const id = (kind: string, index: number) => `${kind}-${String(index).padStart(6, '0')}-4f8c-48f8-b1f6`;
	const organisations = 69;
	const starts = range(terms).map(() => dayOf(1979, 5, 4) + random(46 * 365));
	const spells = starts.map((start, index) => [
		isoOf(start),
		index % 25 === 0 ? '' : isoOf(start + 100 + random(1400))
	]);
	const personRows = range(people).map((index) => {
		const renamed = index % 6 === 0 ? isoOf(dayOf(1990 + (index % 20), 3, 1)) : undefined;
		const row = (name: string, from: string, to: string) => [
			id('person', index),
			`${index}.0`,
			name,
			name,
			'F',
			from,
			to
		];
		return renamed === undefined
			? [row(nameOf(index), '', '')]
			: [row(`Lady ${nameOf(index)}`, renamed, ''), row(nameOf(index), '', renamed)];
	});
	return new Map([
		['person.csv', csv('id,id_parliament,name,display_name,gender,start_date,end_date', personRows.flat())],
		[
			'organisation.csv',
			csv(
				'id,name,short_name,start_date,end_date',
				range(organisations).map((index) => [
					id('org', index),
					`Ministry of Matter ${index}`,
					`MM${index}`,
					'1979-05-04',
					''
				])
			)
		],
		[
			'post.csv',
			csv(
				'id,organisation_id,name,display_name,rank_equivalence,rank_equivalence_value',
				range(posts).map((index) => {
					const name = `${oneOf(roles, index)} for Matter ${index}`;
					return [id('post', index), id('org', index % organisations), name, name, 'Rank', `${1 + (index % 7)}`];
				})
			)
		],
		[
			'appointment.csv',
			csv(
				'id,person_id,post_id,start_date,end_date',
				spells.map((spell, index) => [
					id('term', index),
					id('person', index < people ? index : random(people)),
					id('post', index < posts ? index : random(posts)),
					...spell
				])
			)
		],
		[
			'appointment_characteristics.csv',
			csv(
				'id,appointment_id,cabinet_status,is_acting,is_on_leave,leave_reason,start_date,end_date',
				spells.map((spell, index) => [
					id('more', index),
					id('term', index),
					'Full cabinet',
					'False',
					'False',
					'',
					...spell
				])
			)
		],
		[
			'event.csv',
			csv(
				'id,name,type,date',
				range(23).map((index) => [id('event', index), `Election ${index}`, 'Election', `${1980 + 2 * index}-05-04`])
			)
		],
		[
			'organisation_link.csv',
			csv(
				'id,predecessor_organisation_id,successor_organisation_id,type,link_start_date,link_end_date',
				range(60).map((index) => {
					const day = `${1981 + (index % 40)}-06-01`;
					return [id('link', index), id('org', index), id('org', index + 1), 'Name change', day, day];
				})
			)
		]
	]);
}

/** Reports about people, a row for each: of everyone's several one says that they were lost. */
export function madeReports(reports: number, people: number): MadeFiles {
	const rows = range(reports).map((index) => {
		const day = dayOf(2010, 1, 1) + index;
		const what = index >= reports - people ? 'killed' : 'reported killed';
		const agency = `Agency ${index % 40}`;
		return [nameOf(index % people), what, isoOf(day), isoOf(day + 3), agency, `https://example.org/${index % 3000}`];
	});
	return new Map([['reports.csv', csv('person,what happened,date,reported,according to,source', rows)]]);
}

/** People and ties without dates, as Gephi saves them. */
export function madeGexf(people: number, ties: number): MadeFiles {
	const random = randomFrom(people + ties);
	const pairs = new Set<string>();
	while (pairs.size < ties) {
		const [a, b] = [random(people), random(people)];
		if (a < b) pairs.add(`source="${a}" target="${b}"`);
	}
	const nodes = range(people).map(
		(index) => `      <node id="${index}" label="${nameOf(index)}"><viz:size value="10.0"></viz:size></node>\n`
	);
	const edges = [...pairs].map((pair, index) => `      <edge id="${index}" ${pair} weight="1.0"></edge>\n`);
	const text =
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		'<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">\n' +
		`  <graph defaultedgetype="undirected" mode="static">\n    <nodes>\n${nodes.join('')}    </nodes>\n` +
		`    <edges>\n${edges.join('')}    </edges>\n  </graph>\n</gexf>\n`;
	return new Map([['network.gexf', text]]);
}

/** A name that no other number has. */
function nameOf(index: number): string {
	return `${oneOf(firstNames, index)} ${oneOf(lastNames, Math.floor(index / firstNames.length))} ${numeral(index)}`;
}

/** A number in letters, so that names differ in more than a digit. */
function numeral(index: number): string {
	return [...String(index)]
		.map((digit) => oneOf(['ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu'], Number(digit)))
		.join('');
}

function csv(heads: string, rows: readonly (readonly string[])[]): string {
	return `${[heads, ...rows.map((row) => row.join(','))].join('\n')}\n`;
}

function oneOf(items: readonly string[], index: number): string {
	return items[index % items.length] ?? '';
}
