import type { TableName } from '../../reading/schema.ts';

/** What a table is, for somebody who sees it without the program. */
export interface TableWords {
	readonly title: string;
	/** What one of its rows stands for. */
	readonly row: string;
	/** What a column holds, by its name: sentences. */
	readonly columns: Readonly<Record<string, string>>;
	/** The columns with dates. */
	readonly dates: readonly string[];
}

const note = 'What else to know.';
const sources = 'The ids of the sources that say so, separated by semicolons.';
const start = 'When it began.';
const confidence = 'How sure the sources make it.';

/** A sentence for each column with dates. */
const dateWords =
	'A date such as 2014, 2014-05 or 2014-05-31, with ~ for about and ? for uncertain (EDTF level 1, ISO 8601-2).';

/** A pattern of the dates that are read; days that no calendar has are told apart elsewhere. */
export const datePattern = ((date: string) => `^(${date}|(\\.\\.|${date})/(\\.\\.|${date}))$`)(
	'((\\d{2}XX|\\d{3}X|-?\\d{4}(-(XX|\\d{2})(-(XX|\\d{2}))?)?|step -?\\d+(\\.\\d+)?)[~?%]?)'
);

/** What the tables of a dataset and their columns are. */
export const tableWords: Readonly<Record<TableName, TableWords>> = {
	people: {
		title: 'People',
		row: 'A person.',
		columns: {
			id: 'The id of the person, which no other record has.',
			name: 'The name that is shown.',
			full_name: 'The full name.',
			aliases: 'Other names and spellings, separated by semicolons.',
			origin: 'The nationality or origin.',
			birth: 'When the person was born.',
			birth_place: 'Where the person was born.',
			birth_note: 'How sources differ on the birth.',
			joined: 'When the person joined the organisation, or one before it.',
			joined_note: 'How sources differ on the joining.',
			role: 'What the person was, in a few words.',
			earlier_reports: 'How many earlier reports of a loss a source counts at least.',
			earlier_reports_note: 'Who counted the earlier reports.',
			x: 'Where the person stands in the picture, from left to right, where a file gave a place.',
			y: 'The same, from top to bottom.',
			note,
			sources
		},
		dates: ['birth', 'joined']
	},
	bodies: {
		title: 'Bodies',
		row: 'A council, department or company that posts belong to.',
		columns: {
			id: 'The id of the body, which no other record has.',
			name: 'Its name.',
			collegial: 'Whether its members sit together, so that they are tied: true or false.',
			note,
			sources
		},
		dates: []
	},
	posts: {
		title: 'Posts',
		row: 'A position that somebody can hold.',
		columns: {
			id: 'The id of the post, which no other record has.',
			name: 'Its name.',
			body: 'The id of the body it belongs to.',
			seats: 'How many people can hold it at once; empty where nobody says.',
			portfolio: 'Its field of work.',
			rank: 'Its rank: 1 is the highest.',
			reports_to: 'The id of the post above it.',
			confidence: 'How sure it is that it answers to that post.',
			scope: 'The country or area it covers.',
			sits: 'Whether its holders sit in its body, where that acts together: false for a secretary.',
			note,
			sources
		},
		dates: []
	},
	occupancies: {
		title: 'Terms in posts',
		row: 'A person who holds a post for some time.',
		columns: {
			id: 'The id of the term, which no other record has.',
			person: 'The id of the person who held the post.',
			post: 'The id of the post.',
			held_as: 'What the post was called at the time, where it has another name now.',
			start,
			end: 'When it ended, other than by the loss of the person.',
			acting: 'Whether the person only stands in: they hold the post, and are no successor in it.',
			confidence,
			note,
			sources
		},
		dates: ['start', 'end']
	},
	ties: {
		title: 'Ties',
		row: 'A relation between two people.',
		columns: {
			id: 'The id of the tie, which no other record has.',
			from: 'The id of the first person; where a kind has a direction, the one it starts from.',
			to: 'The id of the second person.',
			kind: 'The kind of tie.',
			start,
			end: 'When it ended, other than by the loss of one of them.',
			confidence,
			note,
			sources
		},
		dates: ['start', 'end']
	},
	reports: {
		title: 'Reports',
		row: 'A published statement about what became of a person.',
		columns: {
			id: 'The id of the report, which no other record has.',
			person: 'The id of the person it is about.',
			what: 'What it says became of the person.',
			occurred: 'When it is said to have happened.',
			published: 'When it was said.',
			claimant: 'Who said so.',
			sides: 'Whose side they are on, as keys separated by semicolons.',
			means: 'How it is said to have happened.',
			place: 'Where it is said to have happened.',
			verdict: 'What became of the report, as to the fate alone.',
			attribution: 'The same as to who did it and how, where that differs.',
			reason: 'Why this verdict.',
			related: 'The ids of reports to read with it, separated by semicolons.',
			note,
			sources
		},
		dates: ['occurred', 'published']
	},
	events: {
		title: 'Events',
		row: 'Something that happened at the time.',
		columns: {
			id: 'The id of the event, which no other record has.',
			date: 'When it happened.',
			name: 'A short name.',
			place: 'Where it happened.',
			kind: 'The kind of event.',
			note,
			sources
		},
		dates: ['date']
	},
	series: {
		title: 'Series',
		row: 'A measured value; those of one series may stand on one line.',
		columns: {
			id: 'The id of the value, which no other record has.',
			series: 'A name for the values that belong together.',
			date: 'The day or time it is for.',
			scope: 'The area it is about.',
			metric: 'What is measured.',
			value: 'The value, or the lower end of a range.',
			value_max: 'The upper end of a range.',
			unit: 'The unit of the value.',
			baseline: 'What a share is a share of.',
			estimator: 'Who measured or estimated it.',
			note,
			sources
		},
		dates: ['date']
	},
	rosters: {
		title: 'Rosters',
		row: 'A named group of people who are followed together.',
		columns: {
			id: 'The id of the roster, which no other record has.',
			name: 'Its name.',
			short_name: 'A shorter name.',
			drawn_up: 'The day it was drawn up, as 2014-05-31.',
			period: 'The time in which it opens, as 2014-01/2016-12.',
			members: 'The ids of its members, separated by semicolons.',
			heading: 'Under what it is offered to choose from; empty where it stands by itself.',
			note,
			sources
		},
		dates: []
	},
	claims: {
		title: 'Claims',
		row: 'A statement that is held against the record.',
		columns: {
			id: 'The id of the claim, which no other record has.',
			statement: 'What it says.',
			standing: 'What the record makes of it.',
			reason: 'Why.',
			view: 'A view that shows it, as the query of its address.',
			sources
		},
		dates: []
	},
	sources: {
		title: 'Sources',
		row: 'Where records come from.',
		columns: {
			id: 'The id of the source, which no other record has.',
			publisher: 'Who published it.',
			title: 'Its title, or what it is.',
			date: 'When it was published.',
			url: 'Its address; empty where there is none.',
			copy: 'Whether the address leads to the original, to a copy, or nowhere.',
			note
		},
		dates: ['date']
	}
};

/** What a column of a table holds, in sentences; empty for a column that only one dataset has. */
export function columnWords(table: TableName, column: string): string {
	const { columns, dates } = tableWords[table];
	const said = Object.hasOwn(columns, column) ? (columns[column] ?? '') : '';
	return dates.includes(column) ? `${said} ${dateWords}` : said;
}
