import { ftmCauses } from './causes.ts';
import type { SheetRecord } from '../records/record-sheet.ts';
import { type Entity, valuesOf } from './entities.ts';
import { dateCell, type Reading, recordOf } from './record-of.ts';
import { bodySchemas, type TermSchema, type TieSchema } from './schemas.ts';

/** The terms and ties that links make, with the posts and bodies that they ask for. */
export interface Links {
	readonly occupancies: SheetRecord[];
	readonly ties: SheetRecord[];
	/** Posts that no entity describes, by their ids. */
	readonly posts: Map<string, SheetRecord>;
	/** Bodies of which only the name is told, by it. */
	readonly bodies: Map<string, SheetRecord>;
	/** The ids of the bodies that are referred to. */
	readonly used: Set<string>;
}

/** Source: `temporalExtent` of Interval in FollowTheMoney's model; an Occupancy has one date more. */
const starts = ['startDate', 'date'];
const startsOfOccupancy = ['startDate', 'declarationDate', 'date'];
const ends = ['endDate'];

/** Links of FollowTheMoney have one value at each end; some files hold a few, and no list of names reaches this. */
const mostEnds = 50;

const personSchemas: ReadonlySet<string> = new Set(['Person']);
const postSchemas: ReadonlySet<string> = new Set(['Position']);

/** An Occupancy: a holder and a post. */
export function addOccupancy(reading: Reading, entity: Entity, links: Links): void {
	const pairs = pairsAt(reading, entity, ['holder', personSchemas], ['post', postSchemas]);
	const dates = datesOf(reading, entity, startsOfOccupancy);
	for (const [index, [holder, post]] of pairs.entries()) {
		const given = { id: idAt(entity, index), person: holder.id, post: post.id, ...dates };
		links.occupancies.push(recordOf(reading, 'occupancies', entity, given, ['holder', 'post', 'startDate', 'endDate']));
	}
}

/** A Membership or its like: a term in a post that bears the name of the role, one for each role. */
export function addTerm(reading: Reading, entity: Entity, schema: TermSchema, links: Links): void {
	const pairs = pairsAt(reading, entity, [schema.person, personSchemas], [schema.body, bodySchemas]);
	const roles = valuesOf(entity, 'role').length > 0 ? [...new Set(valuesOf(entity, 'role'))] : [schema.role];
	const dates = datesOf(reading, entity, starts);
	const terms = pairs.flatMap(([person, body]) => roles.map((role) => ({ person, body, role })));
	for (const [index, { person, body, role }] of terms.entries()) {
		links.used.add(body.id);
		const post = postFor(entity, role, body.id, links);
		const given = { id: idAt(entity, index), person: person.id, post, ...dates };
		const used = [schema.person, schema.body, 'role', 'startDate', 'endDate'];
		links.occupancies.push(recordOf(reading, 'occupancies', entity, given, used));
	}
}

/** A Post, which is deprecated: a holder, and an organization of which only the name is told. */
export function addPost(reading: Reading, entity: Entity, links: Links): void {
	const holder = referredTo(reading, entity, 'holder').find(({ schema }) => schema === 'Person');
	if (holder === undefined) {
		if (valuesOf(entity, 'holder').length === 0) reading.causes.add(ftmCauses['no-end'], entity.number);
		return;
	}
	const body = valuesOf(entity, 'organization')[0] ?? '';
	if (body !== '') {
		links.bodies.set(body, { number: entity.number, cells: new Map(Object.entries({ id: body, name: body })) });
	}
	const role = valuesOf(entity, 'role')[0] ?? valuesOf(entity, 'summary')[0] ?? 'member';
	const post = postFor(entity, role, body, links);
	const given = { id: entity.id, person: holder.id, post, ...datesOf(reading, entity, starts) };
	const used = ['holder', 'organization', 'role', 'startDate', 'endDate'];
	links.occupancies.push(recordOf(reading, 'occupancies', entity, given, used));
}

/** A link that is a tie where both ends are persons. */
export function addTie(reading: Reading, entity: Entity, schema: TieSchema, links: Links): void {
	const pairs = pairsAt(reading, entity, [schema.from, personSchemas], [schema.to, personSchemas]);
	const kind = valuesOf(entity, 'relationship')[0] ?? valuesOf(entity, 'role')[0] ?? entity.schema;
	const dates = datesOf(reading, entity, starts);
	// A link of an unknown kind is what every tie is.
	const told = entity.schema === 'UnknownLink' ? '' : entity.schema;
	for (const [index, [one, other]] of pairs.entries()) {
		const given = { id: idAt(entity, index), from: one.id, to: other.id, kind, ...dates, schema: told };
		const used = [schema.from, schema.to, 'relationship', 'role', 'startDate', 'endDate'];
		links.ties.push(recordOf(reading, 'ties', entity, given, used));
	}
}

/** The entities that a property refers to, each once, though several of its ids were merged; references to others are counted. */
export function referredTo({ entities, causes }: Reading, entity: Entity, property: string): readonly Entity[] {
	const referred = [...new Set(valuesOf(entity, property))].flatMap((id) => {
		const found = entities.get(id);
		if (found === undefined) causes.add(ftmCauses['left-file'], entity.number);
		return found ?? [];
	});
	return [...new Set(referred)];
}

/** One end of a link: its property, and the schemas of what may stand there. */
type End = readonly [property: string, schemas: ReadonlySet<string>];

/** Every pair of entities at the two ends of a link; where others stand there, the link is counted. */
function pairsAt(
	reading: Reading,
	entity: Entity,
	[one, onesOf]: End,
	[other, othersOf]: End
): readonly (readonly [Entity, Entity])[] {
	if ([one, other].some((property) => valuesOf(entity, property).length === 0)) {
		reading.causes.add(ftmCauses['no-end'], entity.number);
	}
	const [ones, others] = [referredTo(reading, entity, one), referredTo(reading, entity, other)];
	const fitting = (all: readonly Entity[], schemas: ReadonlySet<string>) =>
		all.filter(({ schema }) => schemas.has(schema)).slice(0, mostEnds);
	const pairs = fitting(ones, onesOf).flatMap((a) => fitting(others, othersOf).map((b) => [a, b] as const));
	if (pairs.length < ones.length * others.length) reading.causes.add(ftmCauses['company-links'], entity.number);
	return pairs;
}

function datesOf(
	reading: Reading,
	entity: Entity,
	properties: readonly string[]
): { readonly start: string; readonly end: string } {
	return { start: dateCell(reading, entity, properties), end: dateCell(reading, entity, ends) };
}

/** The id of the post that bears a role in a body. Where there is none it is made. */
function postFor(entity: Entity, role: string, body: string, { posts }: Links): string {
	const id = `${body} ${role.toLowerCase()}`.trim();
	if (!posts.has(id))
		posts.set(id, { number: entity.number, cells: new Map(Object.entries({ id, name: role, body })) });
	return id;
}

/** A link of more than two ends is several records. Only the first can bear its id. */
function idAt(entity: Entity, index: number): string {
	return index === 0 ? entity.id : '';
}
