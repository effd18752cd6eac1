import type { TableName } from '../view/view.ts';
import { numberOf } from './wording.ts';

const nouns: Readonly<Record<TableName, readonly [one: string, many: string]>> = {
	people: ['person', 'people'],
	posts: ['post', 'posts'],
	ties: ['tie', 'ties'],
	reports: ['report', 'reports'],
	sources: ['source', 'sources']
};

/** How many rows a table has: "14 people", "1 post". */
export function tableAnswer(table: TableName, rows: number): string {
	return numberOf(rows, ...nouns[table]);
}

/** The count of a roster, beside that of all in a picture: "Of 7 on the roster: 6 alive, 1 dead". */
export function ofRosterWords(members: number, parts: string): string {
	return `Of ${members} on the roster: ${parts}`;
}

/** How many posts have a holder, or may have one: "6 held or perhaps held". */
export function heldPostsWords(posts: number): string {
	return `${posts} held or perhaps held`;
}

/** How many ties are sure, of those that are or may be: "10 sure". */
export function sureTiesWords(ties: number): string {
	return `${ties} sure`;
}
