import { presencePost } from '../../dataset/presence-post.ts';
import { type Day, isoOf } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundColumn, type BoundRow, type BoundSheet, columnOf, nameIn, textIn } from '../binding/bound-sheet.ts';
import { roleOfHead } from '../binding/heads.ts';
import { rowMends } from '../binding/left-out-rows.ts';
import { saysStill } from '../written/dates/still-or-nothing.ts';
import { type Ending, readEnding } from '../written/ending.ts';
import { folded } from '../written/folded.ts';
import { saysVacant } from '../written/names/says-vacant.ts';
import { saysYes } from '../written/yes-or-no.ts';
import { dateColumn } from './date-column.ts';
import { keepExtraCells } from './extra-cells.ts';
import { type Gathering, originOf } from './gathering.ts';
import { gatherLosses } from './losses.ts';
import { addItem, fill, type MadeRecord, refer } from './made-records.ts';
import type { People } from './people/people.ts';
import { personIn } from './people/people-rows.ts';
import { fillPost, postIn } from './posts-and-bodies.ts';
import { referToSources } from './sources.ts';
import { endInTables, type GivenSpell, spellsIn } from './term-dates.ts';
import { actingPosts } from './together/acting-posts.ts';
import { countryColumn } from './together/countries.ts';

/** The terms of a sheet that has a row for each: who held which post, from when to when, and how it ended. */
export function gatherTerms(gathering: Gathering, people: People, sheet: BoundSheet): void {
	const dates = {
		from: dateColumn(gathering, sheet, columnOf(sheet, 'from')),
		to: dateColumn(gathering, sheet, columnOf(sheet, 'to'))
	};
	const birth = dateColumn(gathering, sheet, columnOf(sheet, 'birth'));
	const postColumn = columnOf(sheet, 'post');
	const [acting, country] = [actingPosts(gathering, sheet), countryColumn(gathering, sheet)];
	const postOf = (row: BoundRow) => {
		const named = textIn(row, postColumn);
		const post = postIn(gathering, sheet, row, acting.get(named) ?? named, textIn(row, country));
		fillPost(gathering, post, sheet, row);
		return post;
	};
	const blank: BlankEnd[] = [];
	let told = -Infinity;
	for (const row of sheet.rows) {
		const person = personIn(people, sheet, row);
		if (person === undefined) {
			tellNobody(gathering, sheet, row);
			if (saysVacant(nameIn(sheet, row))) postOf(row);
			continue;
		}
		const born = birth.read(row);
		if (born.kind === 'date') fill(person, 'birth', born.edtf);
		addItem(person, 'aliases', textIn(row, columnOf(sheet, 'alias')));
		const post = postOf(row);
		const spells = spellsIn(dates, row).map((spell) => inOrder(gathering, sheet, row, spell));
		for (const [index, spell] of spells.entries()) {
			const isLast = index === spells.length - 1;
			const term = gathering.occupancies.further(originOf(sheet, row));
			fill(term, 'id', spells.length === 1 ? textIn(row, columnOf(sheet, 'id')) : '');
			refer(term, 'person', person.key);
			refer(term, 'post', post.key);
			fill(term, 'start', spell.start ?? '');
			const lost = isLast && gatherLosses(gathering, sheet, row, person, { term, ...spell });
			if (!lost) {
				fill(term, 'end', endInTables(sheet, spell.end ?? ''));
				if (spell.end === undefined && isLast) blank.push({ term, row, spell });
			}
			told = Math.max(told, firstOf(spell.start), firstOf(spell.end));
			if (acting.has(textIn(row, postColumn)) || saysYes(textIn(row, columnOf(sheet, 'acting'))))
				fill(term, 'acting', 'true');
			keepExtraCells(sheet, row, term, 'occupancies');
			referToSources(gathering, sheet, row, term);
		}
	}
	for (const { term, row, spell } of blank) {
		fill(term, 'end', endInTables(sheet, endOfBlank(gathering, sheet, row, spell, told)));
	}
}

/** A term whose cell for its end is blank, or cannot be read. */
interface BlankEnd {
	readonly term: MadeRecord;
	readonly row: BoundRow;
	readonly spell: GivenSpell;
}

/** The first day of a date; before all days where none is given. */
function firstOf(date: string | undefined): Day {
	const day = parseEdtf(date ?? '')?.earliest ?? -Infinity;
	return day === Infinity ? -Infinity : day;
}

/** Says that a row makes no term: its post is vacant, or it names nobody. */
function tellNobody({ lines }: Gathering, sheet: BoundSheet, row: BoundRow): void {
	const { key } = sheet;
	if (saysVacant(nameIn(sheet, row))) {
		lines.add('guessed', {
			about: ['remark', key, 'vacant'],
			sheet: key,
			row: row.number,
			say: (count) => `${count} ${count === 1 ? 'row says that its post is' : 'rows say that their posts are'} vacant.`
		});
	} else {
		lines.add('notUsed', {
			about: ['rows', key, 'no-person'],
			sheet: key,
			row: row.number,
			say: (count) => `${count} ${count === 1 ? 'row names' : 'rows name'} nobody.`
		});
	}
}

/** The end of a spell that ends before it starts cannot be read, until the user says what is right. */
function inOrder(gathering: Gathering, sheet: BoundSheet, row: BoundRow, spell: GivenSpell): GivenSpell {
	const [start, end] = [spell.start, spell.end].map((date) => (date === undefined ? undefined : parseEdtf(date)));
	if (start === undefined || end === undefined || start.earliest <= end.latest) return spell;
	const answer = gathering.answers('row', sheet.key, row.key);
	gathering.lines.add('toMend', {
		about: ['row', sheet.key, row.key],
		sheet: sheet.key,
		row: row.number,
		head: columnOf(sheet, 'to')?.head,
		say: () =>
			`It ends (${spell.end ?? ''}) before it starts (${spell.start ?? ''}). Until settled, its end counts as not known.`,
		mends: rowMends
	});
	if (answer === 'swap') return { ...spell, start: spell.end, end: spell.start };
	if (answer === 'no-start') return { ...spell, start: undefined };
	return { ...spell, end: undefined, hasUnreadableEnd: answer !== 'no-end' };
}

/**
 * The end of a term whose cell is blank: asked once a column, but for a row that says itself that it goes on. Until then it may
 * be over after the last day of which the file tells. One whose end cannot be read may be over after its start.
 *
 * @param told the last day that the terms of the sheet name
 */
function endOfBlank(gathering: Gathering, sheet: BoundSheet, row: BoundRow, spell: GivenSpell, told: Day): string {
	const column = columnOf(sheet, 'to');
	if (spell.still || column === undefined || saysInPost(sheet, row)) return '';
	// Where ends are whole steps that still belong to a term, the day after is counted with the ends.
	const next = sheet.endsAreLast === true ? 0 : 1;
	const over = row.toldUntil ?? sheet.toldUntil ?? gathering.statedDay ?? Math.min(told, gathering.lastDay) + next;
	const begun = spell.start === undefined ? -Infinity : (parseEdtf(spell.start)?.latest ?? -Infinity);
	if (spell.hasUnreadableEnd === true && Number.isFinite(begun)) return `${isoOf(begun + next)}/..`;
	const isStill = spell.hasUnreadableEnd !== true && goesOn(gathering, sheet, row, column);
	const earliest = Math.max(over, begun + next);
	return isStill || !Number.isFinite(earliest) ? '' : `${isoOf(earliest)}/..`;
}

/** Asks whether the terms with a blank end go on, and says what is answered. */
function goesOn({ answers, lines }: Gathering, sheet: BoundSheet, row: SheetRow, column: BoundColumn): boolean {
	const [one, several] = isPresence(sheet, row) ? ['node has', 'nodes have'] : ['term has', 'terms have'];
	lines.add('toMend', {
		about: ['blank-end', sheet.key, column.head],
		sheet: sheet.key,
		row: row.number,
		head: column.head,
		say: (count) => `${count} ${count === 1 ? one : several} no end. ${count === 1 ? 'Does it' : 'Do they'} go on?`,
		mends: { still: 'They go on', 'not-known': 'Not known' }
	});
	return answers('blank-end', sheet.key, column.head) === 'still';
}

/** Whether a row only says when a node of a network file is there. */
function isPresence(sheet: BoundSheet, row: SheetRow): boolean {
	return sheet.sheet.is === 'occupancies' && textIn(row, columnOf(sheet, 'post')) === presencePost;
}

/** Whether a row says where it tells how a term ended, or how its holder stands, that they are still in post: "incumbent". */
function saysInPost(sheet: BoundSheet, row: SheetRow): boolean {
	const texts = (['ending', 'fate'] as const).map((role) => textIn(row, columnOf(sheet, role)));
	return texts.some((text) => saysStill(folded(text)) || readEnding(text).some(isInPost));
}

function isInPost(ending: Ending): boolean {
	if (ending.kind !== 'status' || ending.status !== 'in-post') return false;
	return ending.date === undefined && ending.verdict === 'established';
}

/** Adds what a sheet of details says to the terms that its rows name by id, each with the time it held. */
export function gatherDetails(gathering: Gathering, sheet: BoundSheet, terms: ReadonlyMap<string, MadeRecord>): void {
	const pointer = sheet.columns.find(({ pointsTo }) => pointsTo !== undefined);
	const [from, to] = [columnOf(sheet, 'from'), columnOf(sheet, 'to')];
	const acting = sheet.columns.find(({ head }) => roleOfHead(head) === 'acting');
	const counts = new Map<string, number>();
	for (const row of sheet.rows) {
		const id = textIn(row, pointer);
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	for (const row of sheet.rows) {
		const id = textIn(row, pointer);
		const term = terms.get(id);
		if (term === undefined) continue;
		const isWhole = counts.get(id) === 1;
		if (isWhole && saysYes(textIn(row, acting))) fill(term, 'acting', 'true');
		const during = isWhole ? '' : `${textIn(row, from)} to ${textIn(row, to)}`;
		// What a flag of the term says already is not said again.
		const said = isWhole ? [pointer, acting] : [pointer];
		const others = sheet.columns.filter((column) => !said.includes(column) && !isIdHead(column.head));
		keepExtraCells({ ...sheet, columns: others }, row, term, 'occupancies', during);
	}
}

function isIdHead(head: string): boolean {
	return /^id$/i.test(head);
}
