import { describe, expect, test } from 'vitest';
import { readData } from '../../tests/fixtures/read-data.ts';
import { parseView } from '../../src/lib/view/view-query.ts';
import { highestRankOf, portfolioOf } from '../../src/lib/network/highest-post.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { nextHolder, previousHolder } from '../../src/lib/network/succession.ts';
import { dayFromIso } from '../../src/lib/time/day.ts';
import { presenceOn } from '../../src/lib/time/presence.ts';

// What the tables say of posts, ties and the story, where a slip would not show as a problem.

const dataset = readData('shura-council');
const network = networkOf(dataset);

describe('succession', () => {
	test.each([
		['al-Masri followed al-Zarqawi', 'o01', 'o02'],
		['al-Baghdadi followed Abu Umar al-Baghdadi', 'o03', 'o04'],
		['al-Zaydi followed al-Masri as war minister', 'o26', 'o27'],
		['al-Bilawi followed Haji Bakr', 'o28', 'o29'],
		['Abu Ayman is believed to have followed al-Bilawi', 'o29', 'o30'],
		['al-Zaydi was called deputy before Haji Bakr', 'o09', 'o10'],
		['Haji Bakr was called deputy before al-Turkmani', 'o10', 'o11'],
		['al-Anbari followed al-Turkmani', 'o11', 'o12'],
		['al-Mawla was the next deputy reported after al-Anbari', 'o12', 'o13'],
		['Khalimov was reported after al-Shishani', 'o33', 'o35'],
		['al-Muhajir followed al-Adnani', 'o40', 'o41'],
		['Abu Hamza followed al-Muhajir', 'o41', 'o42'],
		['al-Mawla followed al-Baghdadi', 'o05', 'o06']
	])('%s', (_, earlier, later) => {
		const [before, after] = [network.occupancies.get(earlier), network.occupancies.get(later)];
		if (before === undefined || after === undefined) throw new Error(`No occupancy ${earlier} or ${later}`);
		expect(nextHolder(network, before)?.id).toBe(later);
		expect(previousHolder(network, after)?.id).toBe(earlier);
	});

	test('al-Zaydi and al-Hassani, both named deputy in 2010, each follow al-Masri', () => {
		const claims = dataset.occupancies.filter(({ id }) => id === 'o08' || id === 'o09');
		expect(claims.map((claim) => previousHolder(network, claim)?.person)).toEqual(['masri', 'masri']);
	});

	test('Haji Bakr has nobody before him at the head of the Military Council, since al-Zaydi never held that post', () => {
		const occupancy = network.occupancies.get('o28');
		expect(occupancy && previousHolder(network, occupancy)).toBeUndefined();
	});
});

describe('leadership', () => {
	test('al-Baghdadi leads without a gap from his announcement in May 2010 to his death in October 2019', () => {
		const held = dataset.occupancies.filter(({ person, post }) => person === 'baghdadi' && rankOf(post) === 1);
		const presentOn = (day: number) => held.filter(({ spell }) => presenceOn(spell, day) === 'yes');
		const days = daysFrom('2010-05-16', '2019-10-26');
		expect(days.filter((day) => presentOn(day).length !== 1)).toEqual([]);
	});

	test('nobody is deputy of a leader after that leader is lost', () => {
		expect(network.occupancies.get('o13')?.spell.end?.text).toBe('2019-10-27');
	});

	test.each([
		['turkmani', 2, 'leadership'],
		['anbari', 2, 'leadership'],
		['abu-ayman', 3, 'military'],
		['shishani', 3, 'military'],
		['adnani', 3, 'media'],
		['absi', 3, 'territory'],
		['abu-arkan', 3, 'council'],
		['baghdadi', 1, 'leadership']
	])('the highest post of %s has rank %i and is about %s', (person, rank, portfolio) => {
		expect(highestRankOf(network, person)).toBe(rank);
		expect(portfolioOf(network, person).id).toBe(portfolio);
	});
});

describe('the council of the chart', () => {
	const seats = dataset.occupancies.filter(({ post }) => post === 'shura-member');

	test('each of the seven has a seat, at the latest from the day the chart was published', () => {
		const [roster] = dataset.rosters;
		if (roster === undefined) throw new Error('No roster');
		const seated = seats.filter(({ spell }) => presenceOn(spell, roster.drawnUp) === 'yes');
		expect(roster.members).toHaveLength(7);
		expect(roster.members.filter((member) => !seated.some(({ person }) => person === member))).toEqual([]);
	});

	test('the leader has no seat', () => {
		expect(seats.some(({ person }) => person === 'baghdadi')).toBe(false);
	});
});

describe('ties', () => {
	test('no two people are tied by a detention that the published dates rule out', () => {
		const detentions = dataset.ties.filter(({ kind }) => kind === 'detention');
		expect(detentions.map(({ from, to }) => `${from} ${to}`)).toEqual(['baghdadi turkmani', 'baghdadi ubaydi']);
		expect(detentions.every(({ spell }) => spell.end?.text === '2004-12')).toBe(true);
	});

	test('an appointment runs from who chose to who was chosen', () => {
		const appointments = dataset.ties.filter(({ kind }) => kind === 'appointment');
		expect(appointments.map(({ from, to }) => [from, to])).toEqual([['baghdadi', 'abu-arkan']]);
	});
});

describe('the story', () => {
	test.each(dataset.story.map(({ id, view }) => [id, view]))('%s opens as written', (_, view) => {
		expect(parseView(new URLSearchParams(view), dataset).ignored).toEqual([]);
	});

	test('opens on the day of the chart, and ends with nothing more known of the seventh', () => {
		expect(dataset.story.at(0)?.view).toBe('date=2014-10-28');
		expect(dataset.story.at(-1)?.text).toContain('Abu Arkan al-Amiri');
	});

	test('names and texts fit where they are shown', () => {
		expect(dataset.events.filter(({ name }) => name.length > 28)).toEqual([]);
		expect(dataset.story.filter(({ text }) => (text.match(/\.(?= |$)/g) ?? []).length > 4)).toEqual([]);
	});
});

describe('sources', () => {
	test('none leads to media of the organisation itself', () => {
		const own = /amaq|dabiq|rumiyah|al-?naba|furqan|hayat|archive\.org|jihadology|justpaste/i;
		const hosts = dataset.sources.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).hostname]));
		expect(hosts.filter((host) => own.test(host))).toEqual([]);
	});

	test('what supporters wrote is named without a link', () => {
		expect(dataset.sources.find(({ publisher }) => publisher.startsWith('Pro-IS'))?.url).toBeUndefined();
	});
});

function rankOf(post: string): number | undefined {
	return network.posts.get(post)?.rank;
}

function daysFrom(first: string, last: string): readonly number[] {
	const [from, to] = [dayFromIso(first), dayFromIso(last)];
	if (from === undefined || to === undefined) throw new Error(`No such days: ${first}, ${last}`);
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
