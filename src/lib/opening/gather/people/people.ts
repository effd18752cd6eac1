import type { Origin } from '../../binding/bound-sheet.ts';
import type { Recipe } from '../../recipe.ts';
import { type PersonName, readPersonName } from '../../written/names/person-name.ts';
import { saysVacant } from '../../written/names/says-vacant.ts';
import { type Gathering, keyById } from '../gathering.ts';
import { addItem, fill, type MadeRecord, nameOf } from '../made-records.ts';
import { BirthsOfNames } from './births-of-names.ts';
import { areSame, LikeNames } from './like-names.ts';
import { keyInBody, NamesInBodies } from './names-in-bodies.ts';

/** The people of all sheets: by their ids where there are any, else by their folded names. */
export class People {
	readonly #gathering: Gathering;
	readonly #likeNames: LikeNames;
	readonly #births: BirthsOfNames;
	readonly #namesInBodies: NamesInBodies;
	/** Those of sheets of people, who are one person wherever they stand. */
	readonly #listed = new Set<MadeRecord>();
	/** Names as read, by their texts: rows repeat them. */
	readonly #read = new Map<string, PersonName>();

	constructor(gathering: Gathering, recipe: Recipe) {
		this.#gathering = gathering;
		this.#likeNames = new LikeNames(gathering, recipe);
		this.#births = new BirthsOfNames(gathering);
		this.#namesInBodies = new NamesInBodies(gathering);
	}

	/** The person with an id in a sheet of people. */
	withId(sheet: string, id: string, origin: Origin): MadeRecord {
		return this.#gathering.people.of(keyById(sheet, id), origin);
	}

	/**
	 * The person of a name; undefined where it is empty, or says that a post is vacant.
	 *
	 * @param birth when they were born, if the row says so: two of one name are told apart by it
	 * @param body where the row says that they are; people of one name in two are apart where the user says so
	 */
	called(text: string, origin: Origin, birth = '', body = ''): MadeRecord | undefined {
		const read = this.#nameIn(text);
		const { name, aliases } = read;
		if (name === '' || saysVacant(text)) return undefined;
		const key = this.#births.keyOf(this.#likeNames.keyOf(read, origin), birth, origin);
		const person = this.#gathering.people.of(birth === '' ? this.#inBody(key, body, origin) : key, origin);
		fill(person, 'name', name);
		const shown = nameOf(person);
		if (areSame(shown, name)) this.#likeNames.take(name, shown, origin);
		else addItem(person, 'aliases', name);
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
		const same = this.#likeNames.sameAs(this.#nameIn(text).folded);
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
		if (name === '') return;
		this.#gathering.people.also(read.folded, person);
		if (person.cells.has('name') && nameOf(person) !== name) addItem(person, 'aliases', name);
		else fill(person, 'name', name);
		for (const alias of aliases) addItem(person, 'aliases', alias);
	}

	#nameIn(text: string): PersonName {
		const known = this.#read.get(text) ?? readPersonName(text);
		this.#read.set(text, known);
		return known;
	}

	/** Asks who is one, and tells who is taken for one. */
	ask(): void {
		this.#namesInBodies.ask();
		this.#births.tell();
		this.#likeNames.ask();
	}
}
