import { popoloCauses } from './causes.ts';
import { type JsonObject, objectsIn, textIn } from '../json-value.ts';
import type { SheetRecord } from '../records/record-sheet.ts';
import { dateIn } from './dates.ts';
import { type Membership, type PopoloRecord, referenceIn } from './gather.ts';
import { otherNamesOf, type Reading, recordOf } from './record-of.ts';

/** The terms that memberships are, with their posts and the ids of the bodies these belong to. */
export interface Terms {
	readonly occupancies: readonly SheetRecord[];
	readonly posts: readonly SheetRecord[];
	readonly bodies: ReadonlySet<string>;
}

/** The fields that a membership's own columns are made of. */
const used = [
	...['person', 'organization', 'post', 'on_behalf_of', 'area', 'legislative_period'].flatMap((end) => [
		end,
		`${end}_id`
	]),
	...['start_date', 'end_date', 'role']
];

/**
 * Memberships as terms. One without a post is in a post that bears the name of its role in the organization. A bound that it
 * does not give is that of its legislative period. The party it is held for is the column `party`.
 */
export function termsOf(reading: Reading): Terms {
	const { gathered, causes } = reading;
	const bodies = new Set<string>();
	const rolePosts = new Map<string, SheetRecord>();
	const posts = [...gathered.posts.values()].map((post) => {
		const body = gathered.organizations.has(post.organization) ? post.organization : '';
		if (body !== '') bodies.add(body);
		else if (post.organization !== '') causes.add(popoloCauses['left-file'], post.number);
		const name = textIn(post.object, 'label') || textIn(post.object, 'role') || textIn(post.object, 'name') || post.id;
		const given = { id: post.id, name, body, other_names: otherNamesOf(post.object, name) };
		return recordOf(reading, 'posts', post, given, ['label', 'organization', 'organization_id']);
	});
	const occupancies = [...gathered.memberships.values()].flatMap((membership): readonly SheetRecord[] => {
		if (!gathered.persons.has(membership.person)) {
			causes.add(popoloCauses['no-person'], membership.number);
			return [];
		}
		const post = gathered.posts.has(membership.post)
			? membership.post
			: rolePostOf(reading, membership, rolePosts, bodies);
		if (post === undefined) {
			causes.add(popoloCauses['no-body'], membership.number);
			return [];
		}
		return [termOf(reading, membership, post)];
	});
	return { occupancies, posts: [...posts, ...rolePosts.values()], bodies };
}

function termOf(reading: Reading, membership: Membership, post: string): SheetRecord {
	const { object, number } = membership;
	const { areas, organizations } = reading.gathered;
	const given = {
		id: membership.id,
		person: membership.person,
		post,
		...datesOf(reading, object, number),
		party: nameIn(object, 'on_behalf_of', organizations),
		area: nameIn(object, 'area', areas)
	};
	return recordOf(reading, 'occupancies', membership, given, used);
}

/** The id of the post that bears a membership's role, which is made where there is none; undefined without an organization. */
function rolePostOf(
	{ gathered, causes }: Reading,
	{ object, number, organization, post }: Membership,
	posts: Map<string, SheetRecord>,
	bodies: Set<string>
): string | undefined {
	if (post !== '') causes.add(popoloCauses['left-file'], number);
	if (!gathered.organizations.has(organization)) return undefined;
	bodies.add(organization);
	const name = textIn(object, 'role') || 'member';
	const id = `${organization} ${name.toLowerCase()}`;
	if (!posts.has(id)) {
		posts.set(id, { number, cells: new Map(Object.entries({ id, name, body: organization })) });
	}
	return id;
}

function datesOf(
	{ gathered, causes }: Reading,
	object: JsonObject,
	number: number
): { readonly start: string; readonly end: string } {
	const period =
		gathered.events.get(referenceIn(object, 'legislative_period'))?.object ??
		objectsIn(object, 'legislative_period')[0];
	const [start, end] = [dateIn(object, 'start_date'), dateIn(object, 'end_date')];
	const [first, last] = [dateIn(period, 'start_date'), dateIn(period, 'end_date')];
	if ((start === '' && first !== '') || (end === '' && last !== '')) causes.add(popoloCauses['period-dates'], number);
	return { start: start || first, end: end || last };
}

/** The name of what a property refers to; its id where nothing else is told. */
function nameIn(object: JsonObject, property: string, records: ReadonlyMap<string, PopoloRecord>): string {
	const id = referenceIn(object, property);
	const known = records.get(id)?.object ?? objectsIn(object, property)[0];
	return textIn(known, 'name') || id;
}
