import { group } from 'd3-array';
import { parseEdtf } from '../../../time/edtf.ts';
import { canOverlap, type Spell } from '../../../time/spell.ts';
import type { SheetRow } from '../../../formats/sheet.ts';
import { type BoundColumn, type BoundSheet, columnOf, textIn } from '../../binding/bound-sheet.ts';
import { lookOf } from '../../written/column-look.ts';
import { folded } from '../../written/folded.ts';
import { listedNames } from '../../written/names/listed-names.ts';
import { type Gathering, keyById, originOf } from '../gathering.ts';
import { fill, keyIn, type MadeRecord, nameOf, refer } from '../made-records.ts';
import type { People } from '../people/people.ts';
import { personIn } from '../people/people-rows.ts';
import { postKey, postNamed } from '../posts-and-bodies.ts';
import { referToSources } from '../sources.ts';

/** Whom or what somebody reports to. */
interface Superior {
	readonly person?: MadeRecord | undefined;
	readonly post?: MadeRecord | undefined;
}

/**
 * Gathers to whom people report, as rows about them or their terms name it: a post, by its name or id, or a person. Where both
 * people have a post, one post reports to the other; else, or where a post reports elsewhere already, it is a tie of command.
 */
export function gatherSuperiors(gathering: Gathering, people: People, sheets: readonly BoundSheet[]): void {
	if (sheets.every((sheet) => columnOf(sheet, 'superior') === undefined)) return;
	const termAt = new Map(gathering.occupancies.all.map((term) => [placeOf(term), term]));
	const termsOf = group(gathering.occupancies.all, (term) => keyIn(term, 'person'));
	const postsCalled = group(gathering.posts.all, (post) => folded(nameOf(post)));
	for (const sheet of sheets) {
		const column = columnOf(sheet, 'superior');
		if (column === undefined) continue;
		const named = superiorsById(sheet, column, termAt);
		for (const row of sheet.rows) {
			const term = termAt.get(`${sheet.key}\n${row.number}`);
			const person =
				term === undefined ? personFor(gathering, people, sheet, row) : recordOf(gathering, term, 'person');
			if (person === undefined) continue;
			const post = term === undefined ? undefined : recordOf(gathering, term, 'post');
			for (const text of listedNames(textIn(row, column))) {
				const superior =
					column.pointsTo === undefined
						? superiorCalled(text, post, row, { gathering, people, sheet, postsCalled })
						: superiorWithId(gathering, column.pointsTo, text, named);
				const above =
					superior.post ?? (superior.person && postOf(gathering, termsOf.get(superior.person.key) ?? [], term));
				const reports = post?.names.get('reports_to');
				if (
					post !== undefined &&
					above !== undefined &&
					above !== post &&
					(reports === undefined || reports.has(above.key))
				)
					refer(post, 'reports_to', above.key);
				else if (superior.person !== undefined && superior.person !== person)
					tie(gathering, sheet, row, superior.person, person, term);
			}
		}
	}
}

function placeOf({ origin }: MadeRecord): string {
	return `${origin?.sheet ?? ''}\n${origin?.row ?? ''}`;
}

function personFor(gathering: Gathering, people: People, sheet: BoundSheet, row: SheetRow): MadeRecord | undefined {
	const id = sheet.kind === 'people' ? textIn(row, columnOf(sheet, 'id')) : '';
	return id === '' ? personIn(people, sheet, row) : gathering.people.get(keyById(sheet.key, id));
}

function recordOf(gathering: Gathering, term: MadeRecord, column: 'person' | 'post'): MadeRecord | undefined {
	return (column === 'person' ? gathering.people : gathering.posts).get(keyIn(term, column));
}

/** The terms of a sheet by the ids of its rows, where its own rows name each other. */
function superiorsById(
	sheet: BoundSheet,
	{ pointsTo }: BoundColumn,
	termAt: ReadonlyMap<string, MadeRecord>
): ReadonlyMap<string, MadeRecord> {
	if (pointsTo !== sheet.key || sheet.kind !== 'terms') return new Map();
	const idColumn = columnOf(sheet, 'id');
	return new Map(
		sheet.rows.flatMap((row) => {
			const term = termAt.get(`${sheet.key}\n${row.number}`);
			return term === undefined ? [] : [[textIn(row, idColumn), term] as const];
		})
	);
}

function superiorWithId(
	gathering: Gathering,
	sheet: string,
	id: string,
	named: ReadonlyMap<string, MadeRecord>
): Superior {
	const term = named.get(id);
	if (term !== undefined)
		return { person: recordOf(gathering, term, 'person'), post: recordOf(gathering, term, 'post') };
	const key = keyById(sheet, id);
	return { person: gathering.people.get(key), post: gathering.posts.get(key) };
}

/** Where names are looked up. */
interface Known {
	readonly gathering: Gathering;
	readonly people: People;
	readonly sheet: BoundSheet;
	readonly postsCalled: ReadonlyMap<string, readonly MadeRecord[]>;
}

/** Whoever or whatever bears a name; one that nothing else names is a person if it looks like one, else a post of the same body. */
function superiorCalled(
	text: string,
	post: MadeRecord | undefined,
	row: SheetRow,
	{ gathering, people, sheet, postsCalled }: Known
): Superior {
	const person = people.known(text, folded(textIn(row, columnOf(sheet, 'body'))));
	if (person !== undefined) return { person };
	const bodyKey = post === undefined ? '' : keyIn(post, 'body');
	const country = post?.cells.get('country') ?? '';
	const same = gathering.posts.get(postKey(bodyKey, text, country)) ?? gathering.posts.get(postKey(bodyKey, text));
	const others = postsCalled.get(folded(text)) ?? [];
	if (same !== undefined || others.length === 1) return { post: same ?? others[0] };
	if (post === undefined || lookOf([text]).people === 1) return { person: people.called(text, originOf(sheet, row)) };
	return { post: postNamed(gathering, text, gathering.bodies.get(bodyKey), originOf(sheet, row), country) };
}

/** The post that somebody holds at the time of a term, else their first. */
function postOf(
	gathering: Gathering,
	theirs: readonly MadeRecord[],
	term: MadeRecord | undefined
): MadeRecord | undefined {
	const then = theirs.find((other) => term !== undefined && canOverlap(spellOf(other), spellOf(term)));
	const held = then ?? theirs[0];
	return held === undefined ? undefined : recordOf(gathering, held, 'post');
}

function spellOf({ cells }: MadeRecord): Spell {
	return { start: parseEdtf(cells.get('start') ?? ''), end: parseEdtf(cells.get('end') ?? '') };
}

function tie(
	gathering: Gathering,
	sheet: BoundSheet,
	row: SheetRow,
	from: MadeRecord,
	to: MadeRecord,
	term: MadeRecord | undefined
): void {
	const made = gathering.ties.further(originOf(sheet, row));
	refer(made, 'from', from.key);
	refer(made, 'to', to.key);
	fill(made, 'kind', 'command');
	for (const end of ['start', 'end'] as const) fill(made, end, term?.cells.get(end) ?? '');
	referToSources(gathering, sheet, row, made);
}
