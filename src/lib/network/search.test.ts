import { expect, test } from 'vitest';
import { body, dataset, occupancy, person, post, report } from '../../../tests/fixtures/small.ts';
import { readData } from '../../../tests/fixtures/read-data.ts';
import { networkOf } from './network-of.ts';
import { searchRecords } from './search.ts';

const network = networkOf(
	dataset({
		people: [
			person('farid', {
				extra: [{ title: 'Detention', text: 'Camp of the Marshes, 2004' }],
				name: 'Abu Umar al-Farid',
				fullName: 'Mohammed Hussein al-Ḥalabī'
			}),
			person('najjar', { name: 'Abu ‘Isa an-Najjar', aliases: ['the Carpenter', 'Tariq Qasim'] }),
			person('umar', { name: 'Umar' }),
			person('baghdadi', { name: 'al-Baghdadi' }),
			person('gari', { name: 'Gari' })
		],
		posts: [post('war', { name: 'War minister' }), post('farms', { name: 'Head of farms' })]
	})
);

test.each([
	['the name as it is written', 'Abu Umar al-Farid', 'farid'],
	['another case', 'ABU UMAR AL-FARID', 'farid'],
	['no hyphen', 'abu umar al farid', 'farid'],
	['no article', 'umar farid', 'farid'],
	['the article run together with the name', 'alfarid', 'farid'],
	['another article', 'al-Najjar', 'najjar'],
	['the beginning of a word', 'naj', 'najjar'],
	['words in another order', 'farid abu', 'farid'],
	['Omar for Umar', 'abu omar', 'farid'],
	['no accents', 'halabi', 'farid'],
	['no apostrophe', 'abu isa', 'najjar'],
	['Muhammad for Mohammed', 'Muhammad Husayn', 'farid'],
	['one letter for a doubled one', 'najar', 'najjar'],
	['k for q', 'Tarik Kasim', 'najjar'],
	['g for gh', 'bagdad', 'baghdadi'],
	['gh for g', 'Ghari', 'gari'],
	['a wrong letter', 'bagtadi', 'baghdadi'],
	['a missing letter', 'bagdai', 'baghdadi'],
	['a letter too many', 'bagdandi', 'baghdadi'],
	['what only its dataset says of it', 'camp marshes', 'farid'],
	['the name of a post', 'war min', 'war']
])('a record is found by %s', (_, text, id) => {
	expect(searchRecords(network, text)[0]?.id).toBe(id);
});

test('in own data somebody is found by what the user wrote of their terms and their loss', () => {
	const own = (profile: 'own' | 'published') =>
		networkOf(
			dataset({
				profile,
				people: [person('julio'), person('teresa')],
				posts: [post('finance')],
				occupancies: [{ ...occupancy('o', 'teresa', 'finance', '2012'), note: 'moved to the coast' }],
				reports: [report('r', 'julio', 'captured', { note: 'extradited to the US' })]
			})
		);

	expect(searchRecords(own('own'), 'extradited')).toMatchObject([{ id: 'julio', alias: 'extradited to the US' }]);
	expect(searchRecords(own('own'), 'coast')).toMatchObject([{ id: 'teresa' }]);
	expect(searchRecords(own('published'), 'extradited')).toEqual([]);
});

test('the same name comes before one that only begins so', () => {
	expect(searchRecords(network, 'umar').map(({ id }) => id)).toEqual(['umar', 'farid']);
});

test('a name spelt the same comes before one that sounds the same', () => {
	const alike = networkOf(dataset({ people: [person('a', { name: 'Umar' }), person('b', { name: 'Omar' })] }));

	expect(searchRecords(alike, 'omar').map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a person comes before a post that matches as well', () => {
	expect(searchRecords(network, 'far').map(({ id }) => id)).toEqual(['farid', 'farms']);
});

test('a body is found, after a post that matches as well', () => {
	const guild = networkOf(
		dataset({
			people: [person('amir')],
			posts: [post('war', { name: 'Guild war' })],
			bodies: [body('guild', { name: 'Guild' })]
		})
	);

	expect(searchRecords(guild, 'guild').map(({ id }) => id)).toEqual(['guild', 'war']);
	expect(searchRecords(guild, 'gui').map(({ id }) => id)).toEqual(['war', 'guild']);
});

test('a result names the alias that matched, where the name on screen did not match', () => {
	expect(searchRecords(network, 'carpenter')).toEqual([
		{ id: 'najjar', kind: 'person', label: 'Abu ‘Isa an-Najjar', alias: 'the Carpenter' }
	]);
	expect(searchRecords(network, 'najjar')[0]?.alias).toBeUndefined();
});

test('a slip is forgiven only where nothing is written so, and not in a short word', () => {
	const alike = networkOf(dataset({ people: [person('a', { name: 'Marina' }), person('b', { name: 'Martina' })] }));

	expect(searchRecords(alike, 'Marina').map(({ id }) => id)).toEqual(['a']);
	expect(searchRecords(alike, 'Martinas').map(({ id }) => id)).toEqual(['b']);
	expect(searchRecords(network, 'Upar')).toEqual([]);
});

test.each(['shura-council', 'committee-of-public-safety'] as const)(
	'whoever is sought in %s by a name of theirs is found first',
	(name) => {
		const real = networkOf(readData(name));
		const sought = real.dataset.people.flatMap(({ id, name, fullName, aliases }) =>
			[name, fullName, ...aliases].filter((text) => text !== '').map((text) => ({ id, text }))
		);

		expect(sought.filter(({ id, text }) => searchRecords(real, text)[0]?.id !== id)).toEqual([]);
	}
);

test.each(['', '  ', '-', 'zzz'])('%j finds nothing', (text) => {
	expect(searchRecords(network, text)).toEqual([]);
});
