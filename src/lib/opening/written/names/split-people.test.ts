import { expect, test } from 'vitest';
import { splitPeople } from './split-people.ts';

test.each([
	['John Smith and Jane Doe', ['John Smith', 'Jane Doe']],
	['John Smith & Jane Doe', ['John Smith', 'Jane Doe']],
	['John Smith; Doe', ['John Smith', 'Doe']],
	['Smith, John; Doe, Jane', ['Smith, John', 'Doe, Jane']],
	['Smith, John and Doe, Jane', ['Smith, John', 'Doe, Jane']],
	['John Smith, Jane Doe and Max van der Berg', ['John Smith', 'Jane Doe', 'Max van der Berg']],
	['Anna May\nJane Doe', ['Anna May', 'Jane Doe']],
	['Dr John Smith / Abu Bakr al-Baghdadi', ['Dr John Smith', 'Abu Bakr al-Baghdadi']]
])('%j is several people', (cell, people) => {
	expect(splitPeople(cell)).toEqual(people);
});

test.each([
	'John Smith',
	'Smith, John',
	'John and Mary Smith',
	'José Ortega y Gasset',
	'Department of Health and Social Care',
	'Brand and Sons',
	'Dr and Mrs Smith'
])('%s stays whole', (cell) => {
	expect(splitPeople(cell)).toEqual([cell]);
});

test('an empty cell is nobody', () => {
	expect(splitPeople(' ')).toEqual([]);
});
