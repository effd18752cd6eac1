import { sort } from 'd3-array';
import type { SheetRow } from '../../formats/sheet.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { type BoundSheet, columnOf, nameIn, type Origin, textIn } from '../binding/bound-sheet.ts';
import type { Recipe } from '../recipe.ts';
import type { Found } from '../report/report-lines.ts';
import { folded } from '../written/folded.ts';
import { type PersonName, readPersonName } from '../written/names/person-name.ts';
import { inShort } from '../written/in-short.ts';
import { samePerson } from '../written/names/same-person.ts';
import { keyInBody, NamesInBodies } from './together/names-in-bodies.ts';
import { type DateColumn, type Gathering, keyById, originOf } from './gathering.ts';
import { addItem, fill, type MadeRecord } from './made-records.ts';

/** A name, and the one whose other name it is. */
interface SameName {
	readonly one: string;
	readonly other: string;
}

/** The people of all sheets: by their ids where there are any, else by their folded names. */
export class People {
	readonly #gathering: Gathering;
	/** By folded names the names that the user says are another's, as they were asked about. */
	readonly #sameAs: ReadonlyMap<string, SameName>;
	/** Those of them that stand somewhere. */
	readonly #merged = new Map<SameName, Origin>();
	/** The names that the user says are another person's than the same once folded. */
	readonly #apart: ReadonlySet<string>;
	/** People who are written otherwise somewhere: the name shown, the other, and where it stands. */
	readonly #joined = new Map<string, SameName & { readonly origin: Origin }>();
	/** The years in which people were born, by their keys. */
	readonly #born = new Map<string, string>();
	/** Folded names of which there are two, told apart by their birth. */
	readonly #severalBorn = new Set<string>();
	/** Where folded names stand without a birth. */
	readonly #withoutBirth: { readonly name: string; readonly origin: Origin }[] = [];
	/** Those of sheets of people, who are one person wherever they stand. */
	readonly #listed = new Set<MadeRecord>();
	readonly #namesInBodies: NamesInBodies;
	/** Names as read, by their texts: rows repeat them. */
	readonly #read = new Map<string, PersonName>();

	constructor(gathering: Gathering, { answers }: Recipe) {
		this.#gathering = gathering;
		this.#namesInBodies = new NamesInBodies(gathering);
		this.#sameAs = new Map(
			answers
				.filter(({ about: { 0: kind, length }, is }) => kind === 'same' && length === 3 && is === 'yes')
				.map(({ about: [, one = '', other = ''] }) => [readPersonName(other).folded, { one, other }])
		);
		this.#apart = new Set(
			answers
				.filter(
					({ about: [kind, one, other = ''], is }) =>
						kind === 'same' && is === 'no' && one !== undefined && areSame(one, other)
				)
				.map(({ about: [, , other = ''] }) => other)
		);
	}

	/** The folded name under which somebody is gathered, by way of all whom the user says they are. */
	#same(folded: string): string {
		let same = folded;
		for (let steps = this.#sameAs.size; steps > 0; steps -= 1) {
			const as = this.#sameAs.get(same);
			if (as === undefined) break;
			same = readPersonName(as.one).folded;
		}
		return same;
	}

	/** The person with an id in a sheet of people. */
	withId(sheet: string, id: string, origin: Origin): MadeRecord {
		return this.#gathering.people.of(keyById(sheet, id), origin);
	}

	/**
	 * The person of a name; undefined where it is empty.
	 *
	 * @param birth when they were born, if the row says so: two of one name are told apart by it
	 * @param body where the row says that they are; people of one name in two are apart where the user says so
	 */
	called(text: string, origin: Origin, birth = '', body = ''): MadeRecord | undefined {
		const { name, aliases, folded } = this.#nameIn(text);
		if (name === '') return undefined;
		const same = this.#apart.has(name) ? `${folded}\n${name}` : this.#same(folded);
		const merged = this.#sameAs.get(folded);
		if (merged !== undefined && !this.#merged.has(merged)) this.#merged.set(merged, origin);
		const year = yearIn(birth);
		const known = this.#born.get(same);
		if (known === undefined && year !== '') this.#born.set(same, year);
		const isOther = known !== undefined && year !== '' && year !== known;
		if (isOther) this.#severalBorn.add(same);
		if (year === '') this.#withoutBirth.push({ name: same, origin });
		const wanted = isOther ? `${same}\nborn ${year}` : year === '' ? this.#inBody(same, body, origin) : same;
		const person = this.#gathering.people.of(wanted, origin);
		fill(person, 'name', name);
		const shown = person.cells.get('name') ?? name;
		if (shown !== name && !areSame(shown, name)) addItem(person, 'aliases', name);
		else if (shown !== name) this.#joined.set(`${shown}\n${name}`, { one: shown, other: name, origin });
		if (this.#apart.has(name)) {
			const one = this.#gathering.people.get(folded)?.cells.get('name') ?? folded;
			this.#joined.set(`${one}\n${name}`, { one, other: name, origin });
		}
		for (const alias of aliases) addItem(person, 'aliases', alias);
		return person;
	}

	#inBody(name: string, body: string, origin: Origin): string {
		const known = this.#gathering.people.get(name);
		const isTold = known !== undefined && (known.key.includes('\0') || this.#listed.has(known));
		return body === '' || isTold ? name : this.#namesInBodies.keyOf(name, body, origin);
	}

	/** Says that a sheet of people lists somebody. */
	list(person: MadeRecord): void {
		this.#listed.add(person);
	}

	/** The person of a name who is named elsewhere too, in the same body before others; undefined where nobody is. */
	known(text: string, body = ''): MadeRecord | undefined {
		const { folded } = this.#nameIn(text);
		const same = this.#same(folded);
		return this.#gathering.people.get(keyInBody(same, body)) ?? this.#gathering.people.get(same);
	}

	/**
	 * Gives a person a name, by which others then find them. Of several the first is shown, the others are other names.
	 *
	 * @param isWhole whether the format parts names from other names, so that it stays as it is
	 */
	name(person: MadeRecord, text: string, isWhole: boolean): void {
		const read = readPersonName(text);
		const { name, aliases } = isWhole ? { name: text, aliases: [] } : read;
		const { folded } = read;
		if (name === '') return;
		this.#gathering.people.also(folded, person);
		if (person.cells.has('name') && person.cells.get('name') !== name) addItem(person, 'aliases', name);
		else fill(person, 'name', name);
		for (const alias of aliases) addItem(person, 'aliases', alias);
	}

	#nameIn(text: string): PersonName {
		const known = this.#read.get(text) ?? readPersonName(text);
		this.#read.set(text, known);
		return known;
	}

	/** Asks who is one, and offers to join people whose names are alike; those with ids are told apart by them. */
	offerSame(): void {
		this.#namesInBodies.ask();
		for (const { one, other, origin } of this.#joined.values()) {
			this.#gathering.lines.add('guessed', {
				about: ['same', one, other],
				sheet: origin.sheet,
				row: origin.row,
				say: () => `“${inShort(other)}” is taken for “${inShort(one)}”, since the names are alike.`,
				mends: { no: 'Two people' }
			});
		}
		this.#tellWithoutBirth();
		const named = this.#gathering.people.all.filter(({ key }) => !key.includes('\0'));
		const { offered } = samePerson(named.map(({ cells }) => readPersonName(cells.get('name') ?? '')));
		const nameOf = (at: number) => named[at]?.cells.get('name') ?? '';
		// What was answered is said too, so that it can be taken back.
		const pairs = [
			...[...this.#merged].map(([names, origin]) => oneOrTwo(names, origin)),
			...offered.map(({ a, b }) => oneOrTwo({ one: nameOf(a), other: nameOf(b) }, named[b]?.origin))
		];
		this.#gathering.lines.addEach('toMend', pairs, {
			about: ['alike'],
			say: (count) => `${count} pairs of names are nearly alike. Is each one person?`,
			mends: { no: 'No, all are two people' }
		});
	}

	/** Says whom rows are taken to mean whose name several have, and that give no birth. */
	#tellWithoutBirth(): void {
		for (const { name, origin } of this.#withoutBirth.filter((each) => this.#severalBorn.has(each.name))) {
			const shown = this.#gathering.people.get(name)?.cells.get('name') ?? name;
			const year = this.#born.get(name) ?? '';
			this.#gathering.lines.add('toMend', {
				about: ['remark', origin.sheet, 'several-born', name],
				sheet: origin.sheet,
				row: origin.row,
				say: (count) =>
					`${count} ${count === 1 ? 'row does' : 'rows do'} not say which “${inShort(shown)}”; the one born ${year} is taken.`
			});
		}
	}
}

/** Asks whether two names are one person's. */
function oneOrTwo({ one, other }: SameName, origin: Origin | undefined): Found {
	return {
		about: ['same', one, other],
		sheet: origin?.sheet,
		row: origin?.row,
		say: () => `Are “${inShort(one)}” and “${inShort(other)}” one person?`,
		mends: { yes: 'One person', no: 'Two people' }
	};
}

/** The year in a date, by which two of one name are told apart; else the text, empty where there is none. */
function yearIn(text: string): string {
	return /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? text;
}

/** Whether two names are the same once folded. */
function areSame(one: string, other: string): boolean {
	return readPersonName(one).folded === readPersonName(other).folded;
}

/** Whom a row is about: by id where its column points to a sheet of people, else by name. */
export function personIn(people: People, sheet: BoundSheet, row: SheetRow): MadeRecord | undefined {
	const column = columnOf(sheet, 'person');
	const text = textIn(row, column);
	if (column?.pointsTo !== undefined && text !== '') return people.withId(column.pointsTo, text, originOf(sheet, row));
	return people.called(
		nameIn(sheet, row),
		originOf(sheet, row),
		textIn(row, columnOf(sheet, 'birth')),
		folded(textIn(row, columnOf(sheet, 'body')))
	);
}

/**
 * The people of a sheet that has a row for each. Rows that share an id are one person whose name changed: the name of the
 * last is shown.
 *
 * @param ends until when what a row says held
 */
export function gatherPeople(
	people: People,
	sheet: BoundSheet,
	ends: DateColumn
): readonly (readonly [SheetRow, MadeRecord])[] {
	const idColumn = columnOf(sheet, 'id');
	const lastFirst =
		idColumn === undefined
			? sheet.rows
			: sort(
					sheet.rows.map((row) => ({ row, end: endOf(ends, row) })),
					(a, b) => b.end - a.end || a.row.number - b.row.number
				).map(({ row }) => row);
	return lastFirst.flatMap((row) => {
		const id = textIn(row, idColumn);
		const person =
			id === ''
				? people.called(nameIn(sheet, row), originOf(sheet, row), textIn(row, columnOf(sheet, 'birth')))
				: people.withId(sheet.key, id, originOf(sheet, row));
		if (person === undefined) return [];
		people.list(person);
		if (id !== '') {
			fill(person, 'id', id);
			people.name(person, nameIn(sheet, row) || id, sheet.sheet.is !== undefined);
		}
		return [[row, person] as const];
	});
}

function endOf(ends: DateColumn, row: SheetRow): number {
	const reading = ends.read(row);
	return reading.kind === 'date' ? (parseEdtf(reading.edtf)?.latest ?? Infinity) : Infinity;
}
