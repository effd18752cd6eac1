import { expect, test } from 'vitest';
import { roleOfHead } from './heads.ts';
import { kindOfRows, type SheetSigns } from './row-kinds.ts';

const signs = (name: string, heads: string, others: Partial<SheetSigns> = {}): SheetSigns => ({
	name,
	roles: heads.split(',').map(roleOfHead),
	calledBy: [],
	pointsTo: [],
	hasTwoEnds: false,
	...others
});

test.each<[string, SheetSigns, string]>([
	['a person in a post', signs('list', 'name,role,from,to'), 'terms'],
	['a person', signs('list', 'name,birth,eye colour'), 'people'],
	['a post, where the sheet is called so', signs('posts', 'name,rank'), 'posts'],
	['what others call it, whatever its own heads are', signs('x', 'id,name', { calledBy: ['organisation'] }), 'bodies'],
	['an event', signs('events', 'name,date'), 'events'],
	['a tie', signs('list', 'source,target', { hasTwoEnds: true }), 'ties'],
	['a tie, where two columns point to people', signs('x', 'a,b', { pointsTo: ['people', 'people'] }), 'ties'],
	['a term, where it points to people and posts', signs('x', 'a,b', { pointsTo: ['people', 'posts'] }), 'terms'],
	['more about a term', signs('x', 'a,status', { pointsTo: ['terms'] }), 'details'],
	['a link between bodies', signs('x', 'a,b', { pointsTo: ['bodies', 'bodies'] }), 'links'],
	['a report', signs('x', 'person,status,claimant,published'), 'reports'],
	['a source', signs('sources', 'id,url'), 'sources'],
	['not used, where nothing names anybody', signs('colours', 'colour,weight'), 'left-out']
])('a row is %s', (_, given, kind) => {
	expect(kindOfRows(given)).toBe(kind);
});
