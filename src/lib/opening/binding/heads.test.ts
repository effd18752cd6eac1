import { expect, test } from 'vitest';
import { foldedHead, headPlace, roleOfHead } from './heads.ts';

test.each([
	['Full Name', 'person'],
	['ORGANISATION', 'body'],
	['start_date', 'from'],
	['startDate', 'from'],
	['left office', 'to'],
	['Active since', 'from'],
	['In office since', 'from'],
	['Member since', 'from'],
	['Serving since', 'from'],
	['Since when', 'from'],
	['Date appointed', 'from'],
	['Appointment date', 'from'],
	['Term began', 'from'],
	['Sworn in', 'from'],
	['Until when', 'to'],
	['Left in', 'to'],
	['Stepped down', 'to'],
	['Term end date', 'to'],
	['End of term', 'to'],
	['Retired on', 'to'],
	['How it ended', 'ending'],
	['Date of death', 'died-on'],
	['Day of death', 'died-on'],
	['Date killed', 'killed-on'],
	['Date lost', 'lost-on'],
	['Fate date', 'lost-on'],
	['Date of fate', 'lost-on'],
	['status_date', 'lost-on'],
	['Prénom', 'first-name'],
	['Дата', 'date'],
	['Congress year', 'year'],
	['Reports to', 'superior'],
	['A.K.A.', 'alias'],
	['positionLabel', 'post'],
	['Department name', 'body'],
	['p.name', 'person'],
	['type(r)', 'kind'],
	['vertex.id', 'person']
])('"%s" is the head of %s, whatever its case, accents, underscores and points', (head, role) => {
	expect(roleOfHead(head)).toBe(role);
});

test.each(['Shoe size', '', 'constructor', '__proto__'])('"%s" says nothing that is known', (head) => {
	expect(roleOfHead(head)).toBeUndefined();
	expect(headPlace(head)).toBe(Infinity);
});

test('of two heads for one thing the more usual has the smaller place', () => {
	expect(headPlace('name')).toBeLessThan(headPlace('display name'));
});

test('a head in camel case is two words', () => {
	expect(foldedHead('validFrom')).toBe('valid from');
});
