import { expect, test } from 'vitest';
import { dataset, person } from '../../../tests/fixtures/small.ts';
import { vocabulary } from '../../../tests/fixtures/vocabulary.ts';
import { tieKindOf } from '../dataset/vocabulary.ts';
import { isSelectable } from './selectable.ts';

const family = { ...tieKindOf({ vocabulary }, 'alliance'), id: 'family' };
const close = { ...family, id: 'family--close' };
const given = dataset({
	people: [person('amir'), person('basil')],
	vocabulary: { ...vocabulary, ties: new Map([...vocabulary.ties, [family.id, family], [close.id, close]]) }
});

test.each([
	['amir', true],
	['nobody', false],
	['deputy--basil--amir', true],
	['alliance--amir--basil', true],
	['alliance--basil--amir', false],
	['alliance--amir--nobody', false],
	['no-such-kind--amir--basil', false],
	['family--close--amir--basil', true]
])('%s can be selected: %s', (id, expected) => {
	expect(isSelectable(given, id)).toBe(expected);
});
