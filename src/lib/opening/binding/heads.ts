import { withoutAccents } from '../../dataset/without-accents.ts';
import { type Role, roles } from './roles.ts';

/** Heads of columns by what they mean, English first. Case, accents, underscores and points do not matter. */
const headsOf: Readonly<Partial<Record<Role, string>>> = {
	person:
		'name, full name, person, people, person name, leader, director, member, minister, president, official, holder, office holder, incumbent, label, who, individual, actor, display name, vertex id, nom, nombre, nome, naam, nom complet, persona, personne, имя, имя и фамилия, фио, الاسم',
	'first-name': 'first name, given name, forename, forenames, given names, vorname, prenom, nombre de pila',
	'last-name': 'last name, surname, family name, nachname, nom de famille, apellido, apellidos, cognome',
	alias: 'alias, aliases, aka, a k a, also known as, other names, other name, nom de guerre, nickname, kunya',
	post: 'post, role, title, position, office, job, post held, job title, position held, office held, function, rank and post, rolle, amt, funktion, poste, fonction, cargo, puesto, carica, должность, المنصب',
	body: 'body, organisation, organization, department, dept, council, company, faction, party, group, country, ministry, agency, institution, committee, board, unit, division, cabinet, government, where, state, branch, cartel, organisationseinheit, behorde, partei, ministere, organisme, organismo, partido, организация',
	from: 'from, start, since, onset, appointed, valid from, start date, date from, from date, began, begin, beginning, term start, took office, took post, took over, in office from, entered office, joined, started, start year, year from, active since, active from, in office since, in post since, in role since, member since, member from, serving since, served from, holder since, incumbent since, since when, since date, since year, appointed on, date appointed, appointment date, date of appointment, elected, elected on, date elected, joined on, date joined, join date, joining date, started on, date started, commenced, commencement, commencement date, effective from, from when, term began, term begins, term start date, start of term, tenure start, assumed office, sworn in, timeset, von, seit, ab, beginn, de, depuis, debut, desde, inicio, с, начало',
	to: 'to, end, until, till, terminus, left office, ceased, resigned, end date, date to, to date, valid to, valid until, ended, term end, left, finish, stop, in office to, in office until, in post until, end year, year to, until when, active until, active to, member until, serving until, served until, served to, until date, until year, left in, left on, date left, leaving date, leave date, departed, departure date, date of departure, stepped down, stepped down on, retired, retired on, retirement date, date retired, resigned on, date resigned, resignation date, date of resignation, ceased on, date ceased, cessation date, ended on, date ended, effective to, effective until, expires, expiry date, expiration date, term ended, term ends, term end date, end of term, tenure end, term expires, bis, ende, a, jusqu a, fin, hasta, по, конец',
	superior: 'reports to, boss, superior, manager, reporting to, line manager, subordinate to',
	ending:
		'how it ended, exit, reason, left how, reason for leaving, reason left, cause, outcome, how ended, end reason, why it ended, why left, departure, exit reason, manner of exit, comment on end, ende grund',
	fate: 'status, fate, current status, what happened, state now, condition',
	'killed-on': 'killed, killed on, date killed, day killed, kill date',
	'died-on': 'died, date of death, death date, death, died on, deceased, dod, day of death',
	'captured-on': 'captured, arrested, captured on, arrested on, date of arrest, date captured, detained',
	'lost-on': 'lost, lost on, date lost, fate date, date of fate, status date, date of status',
	claimant: 'claimant, according to, who said so, claimed by, announced by, said by',
	published: 'reported, published, reported on, published on, date reported, date published, publication date',
	source:
		'source, sources, url, link, links, reference, references, ref, refs, citation, source url, quelle, fuente, источник',
	'tie-from':
		'person 1, person1, from person, source person, node 1, node1, actor 1, sender, ego, tail, name 1, party 1',
	'tie-to':
		'target, person 2, person2, to person, target person, node 2, node2, actor 2, receiver, alter, head, name 2, party 2',
	kind: 'relation, type, relationship, kind, tie, relation type, tie type, edge type, art, tipo',
	year: 'year, congress year, election year, session year, year of congress, year of election, jahr, annee, ano, год, wave, season',
	date: 'date, day, when, datum, fecha, дата, occurred, as of',
	event: 'event, what, happening, incident, ereignis, evento, evenement',
	id: 'id, identifier, key, nr, no, number, uuid, qid, node id, code',
	rank: 'rank, level, rank value, rank equivalence value, tier, grade, seniority, rang',
	seats: 'seats, number of seats',
	acting: 'acting, is acting, interim, caretaker',
	birth: 'birth, born, date of birth, birth date, dob, birthday, year of birth, geburtsdatum',
	note: 'note, notes, comment, comments, remark, remarks, description, anmerkung'
};

/** Heads of columns that tell a time where their cells are times; "time" or "period" may head words as well. */
const timeWords = /^(?:step|period|round|tick|chapter|time|minute|turn|session|episode)$/;

/** Heads of columns that tell a start and an end together, where their cells are spells. */
const spellWords =
	/^(?:term|terms|term of office|terms of office|term in office|tenure|in office|time in office|years|years in office|years active|period|period in office|dates|dates in office|served|service|reign|mandate|amtszeit|mandat|mandato)$/;

const placeWords =
	/\b(?:city|cities|town|place|region|province|district|municipality|county|constituency|location|village|stadt|ort|ville|commune|ciudad|municipio|citta)$/;

const roleByHead: ReadonlyMap<string, { readonly role: Role; readonly place: number }> = new Map(
	roles.flatMap((role) => (headsOf[role]?.split(', ') ?? []).map((head, place) => [head, { role, place }] as const))
);

/** A head in lower case, without accents, with single spaces for all that is no letter and no digit. */
export function foldedHead(head: string): string {
	return withoutAccents(head.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** What the head of a column says that it is; undefined where it says nothing that is known here. */
export function roleOfHead(head: string): Role | undefined {
	return knownHead(head)?.role;
}

/** How usual a head is for what it says, 0 for the most usual; infinite where it says nothing that is known here. */
export function headPlace(head: string): number {
	return knownHead(head)?.place ?? Infinity;
}

/**
 * A known head, also with "label" or "name" behind it: "position label", "department name"; and as a database names a property or
 * the kind of a link: `p.name`, `type(r)`.
 */
function knownHead(head: string): { readonly role: Role; readonly place: number } | undefined {
	const folded = foldedHead(head);
	const queried = /^\w+\.(?<property>\w+)$|^(?<kind>type)\(\w+\)$/.exec(head.trim())?.groups;
	return (
		roleByHead.get(folded) ??
		roleByHead.get(folded.replace(/ (?:label|name)$/, '')) ??
		roleByHead.get(foldedHead(queried?.['property'] ?? queried?.['kind'] ?? ''))
	);
}

/** Whether a head says that its cells are places, which are bodies only beside columns of posts. */
export function isPlaceHead(head: string): boolean {
	return placeWords.test(foldedHead(head));
}

/** Whether a head says that its cells are times, if they look so. */
export function isTimeHead(head: string): boolean {
	return timeWords.test(foldedHead(head));
}

/** Whether a head says that its cells are spells, if they look so. */
export function isSpellHead(head: string): boolean {
	return spellWords.test(foldedHead(head));
}

/** The columns of the two ends of ties: "source" beside "target", "person 1" beside "person 2". */
export function endsIn(heads: readonly string[]): readonly [number, number] | undefined {
	const [to, from] = (['tie-to', 'tie-from'] as const).map((end) =>
		heads.findIndex((head) => roleOfHead(head) === end)
	);
	const source = heads.findIndex((head) => /^source$/i.test(head.trim()));
	const start = from === undefined || from < 0 ? source : from;
	return to === undefined || to < 0 || start < 0 ? undefined : [start, to];
}
