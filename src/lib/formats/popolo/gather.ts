import { isObject, type JsonObject, objectsIn, textIn, textOf, valueOf } from '../json-value.ts';

/** A record of Popolo. */
export interface PopoloRecord {
	/** Its name where it has no id. */
	readonly id: string;
	readonly object: JsonObject;
	/** The place in its list, from 1; of one that stands in another record that record's. */
	readonly number: number;
}

/** A post, with the organization it belongs to. */
export interface Post extends PopoloRecord {
	readonly organization: string;
}

/** A membership with the ids of what it joins; empty where it names none. */
export interface Membership extends PopoloRecord {
	readonly person: string;
	readonly organization: string;
	readonly post: string;
}

/** The records of a file by their ids, wherever they stand. */
export interface Gathered {
	readonly persons: Map<string, PopoloRecord>;
	readonly organizations: Map<string, PopoloRecord>;
	readonly posts: Map<string, Post>;
	readonly events: Map<string, PopoloRecord>;
	readonly areas: Map<string, PopoloRecord>;
	/** By everything that tells one from another. */
	readonly memberships: Map<string, Membership>;
}

/** The ids of the records that a membership or a post stands in, and the place of the outer one. */
interface Around {
	readonly person?: string;
	readonly organization?: string;
	readonly post?: string;
	readonly number?: number;
}

/**
 * The records of a Popolo file. Memberships and posts can stand in the lists of the file, or inside persons, organizations and
 * posts; and they can hold what they refer to in place of its id.
 */
export function gather(file: unknown): Gathered {
	const gathered: Gathered = {
		persons: recordsIn(file, 'persons'),
		organizations: recordsIn(file, 'organizations'),
		posts: new Map(),
		events: recordsIn(file, 'events'),
		areas: recordsIn(file, 'areas'),
		memberships: new Map()
	};
	addPosts(gathered, file, {});
	addMemberships(gathered, file, {});
	for (const { id, object, number } of [...gathered.persons.values()]) {
		addMemberships(gathered, object, { person: id, number });
	}
	for (const { id, object, number } of [...gathered.organizations.values()]) {
		addPosts(gathered, object, { organization: id, number });
		addMemberships(gathered, object, { organization: id, number });
	}
	for (const { id, object, number, organization } of [...gathered.posts.values()]) {
		addMemberships(gathered, object, { post: id, organization, number });
	}
	return gathered;
}

/** The id of what a property refers to: its own property for the id, else of the record it holds. Empty where there is none. */
export function referenceIn(object: JsonObject, property: string): string {
	const held = valueOf(object, property);
	return textIn(object, `${property}_id`) || (isObject(held) ? idOf(held) : textOf(held));
}

function addPosts(gathered: Gathered, holder: unknown, around: Around): void {
	for (const [index, object] of objectsIn(holder, 'posts').entries()) {
		addPost(gathered, object, { number: index + 1, ...around });
	}
}

function addPost(gathered: Gathered, object: JsonObject, { organization = '', number = 1 }: Around): void {
	const own = endOf(object, 'organization', gathered.organizations, number) || organization;
	addOnce(gathered.posts, idOf(object), { id: idOf(object), object, number, organization: own });
}

function addMemberships(gathered: Gathered, holder: unknown, around: Around): void {
	for (const [index, object] of objectsIn(holder, 'memberships').entries()) {
		const number = around.number ?? index + 1;
		for (const post of objectsIn(object, 'post')) addPost(gathered, post, { number });
		const membership = {
			id: textIn(object, 'id'),
			object,
			number,
			person: endOf(object, 'person', gathered.persons, number) || (around.person ?? ''),
			organization: endOf(object, 'organization', gathered.organizations, number) || (around.organization ?? ''),
			post: referenceIn(object, 'post') || (around.post ?? '')
		};
		// The same membership can stand in its list, in its person and in its organization.
		addOnce(gathered.memberships, keyOf(membership), membership);
	}
}

/** The id of one end of a membership. A record that stands there in place of an id is added. */
function endOf(object: JsonObject, property: string, records: Map<string, PopoloRecord>, number: number): string {
	for (const held of objectsIn(object, property))
		addOnce(records, idOf(held), { id: idOf(held), object: held, number });
	return referenceIn(object, property);
}

function recordsIn(file: unknown, list: string): Map<string, PopoloRecord> {
	const records = new Map<string, PopoloRecord>();
	for (const [index, object] of objectsIn(file, list).entries()) {
		addOnce(records, idOf(object), { id: idOf(object), object, number: index + 1 });
	}
	return records;
}

function idOf(object: JsonObject): string {
	return textIn(object, 'id') || textIn(object, 'name') || textIn(object, 'label');
}

function addOnce<Kept>(records: Map<string, Kept>, id: string, record: Kept): void {
	if (id !== '' && !records.has(id)) records.set(id, record);
}

function keyOf({ id, object, person, organization, post }: Membership): string {
	const told = ['role', 'label', 'start_date', 'end_date'].map((property) => textIn(object, property));
	const referred = ['legislative_period', 'on_behalf_of', 'area'].map((property) => referenceIn(object, property));
	return JSON.stringify([id, person, organization, post, ...told, ...referred]);
}
