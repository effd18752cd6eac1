import { nearestTo } from './nearest.ts';

/** A word of a column that another is likely to mean. */
export interface SuggestedWord {
	readonly word: string;
	/** False where it is only spelled much the same. */
	readonly sure: boolean;
}

/** What people write in spreadsheets, in small letters, by the words that the tables have for it. */
const written: Readonly<Record<string, readonly string[]>> = {
	killed: ['murdered', 'shot', 'shot dead', 'assassinated', 'executed', 'beheaded', 'slain', 'martyred', 'kia'],
	died: ['dead', 'deceased', 'death', 'died of natural causes'],
	captured: ['arrested', 'imprisoned', 'detained', 'jailed', 'in custody', 'in prison', 'extradited', 'surrendered'],
	released: ['freed', 'escaped', 'set free', 'let go'],
	wounded: ['injured', 'hurt', 'wia'],
	alive: ['living', 'active', 'at large'],
	unknown: ['missing', 'not known', 'fate unknown', 'whereabouts unknown', 'mia', 'n/a', 'na', '?'],
	established: ['confirmed', 'verified', 'proven', 'true', 'yes'],
	refuted: ['false', 'denied', 'disproved', 'disproven', 'debunked', 'untrue', 'wrong', 'no'],
	disputed: ['contested', 'contradicted'],
	open: ['unconfirmed', 'unverified', 'unresolved', 'undecided', 'pending'],
	high: ['strong', 'certain', 'sure', 'h'],
	medium: ['moderate', 'middle', 'med', 'mid', 'm'],
	low: ['weak', 'doubtful', 'l'],
	'holds-in-part': ['partly', 'partly true', 'partially true', 'half true'],
	'out-of-date': ['outdated', 'obsolete'],
	holds: ['true'],
	republication: ['reprint', 'republished', 'repost'],
	true: ['yes', 'y', 't', 'x', '1', '✓', '✔', 'wahr', 'vrai', 'verdadero'],
	false: ['no', 'n', 'f', '0', 'none', 'falsch', 'faux', 'falso']
};

/** What people call columns in spreadsheets, in small letters, by the names that the tables have for them. */
const heads: Readonly<Record<string, readonly string[]>> = {
	name: ['full name', 'person', 'leader', 'who', 'label'],
	person: ['name', 'leader', 'holder', 'member', 'who'],
	post: ['role', 'position', 'office', 'job', 'title', 'function'],
	body: ['organisation', 'organization', 'department', 'council', 'company', 'faction', 'party', 'group'],
	start: ['from', 'since', 'begin', 'beginning', 'onset', 'appointed', 'valid from', 'start date', 'from date'],
	end: ['to', 'until', 'till', 'terminus', 'left office', 'valid to', 'end date', 'to date'],
	reports_to: ['superior', 'boss', 'manager'],
	what: ['fate', 'status', 'how it ended'],
	occurred: ['date', 'day', 'when', 'date of death', 'happened'],
	published: ['reported', 'publication date'],
	claimant: ['according to', 'said by', 'claimed by'],
	from: ['source', 'person 1', 'from person'],
	to: ['target', 'person 2', 'to person'],
	kind: ['type', 'relation'],
	sources: ['source', 'url', 'link', 'reference', 'references'],
	url: ['link', 'address'],
	note: ['notes', 'comment', 'comments', 'remark', 'remarks']
};

const wordsForNothing = new Set(
	'? ?? - -- – — / . na n/a n.a. nd n.d. nil null none unknown unspecified undated tbc tbd present ongoing current now'
		.split(' ')
		.concat('not known', 'no date', 'to date')
);

/**
 * The word that is likely meant by one that a column does not know: by case and spacing, by what people write in
 * spreadsheets, else by spelling. Undefined where none is near.
 */
export function suggestedWord(given: string, choices: readonly string[]): SuggestedWord | undefined {
	const plain = plainOf(given);
	const meant = choices.find((choice) => plainOf(choice) === plain || isWrittenFor(choice, plain));
	if (meant !== undefined) return { word: meant, sure: true };
	// A known word is no slip of the pen: "denied" is not "died".
	const isKnown = Object.keys(written).some((word) => word === plain || isWrittenFor(word, plain));
	const nearest = isKnown ? undefined : nearestTo(given, choices);
	return nearest === undefined ? undefined : { word: nearest, sure: false };
}

/** The column, of those given, that a head is likely to mean. Undefined where none is near. */
export function suggestedColumn(head: string, columns: readonly string[]): string | undefined {
	const plain = plainOf(head);
	return (
		columns.find((column) => plainOf(column) === plain) ??
		columns.find((column) => Object.hasOwn(heads, column) && heads[column]?.includes(plain)) ??
		nearestTo(head, columns)
	);
}

/** Whether people write this where they have nothing to put into a cell, or where something goes on. */
export function standsForNothing(given: string): boolean {
	return wordsForNothing.has(given.toLowerCase());
}

function isWrittenFor(word: string, plain: string): boolean {
	return Object.hasOwn(written, word) && written[word]?.includes(plain) === true;
}

function plainOf(word: string): string {
	return word.toLowerCase().replaceAll(/[\s_-]+/g, ' ');
}
