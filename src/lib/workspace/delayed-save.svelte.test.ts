import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DelayedSave } from './delayed-save.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

test('changes in a row are saved together, within 300 ms of the first, the later over the earlier', () => {
	const saved: object[] = [];
	const delayed = new DelayedSave((change) => saved.push(change));

	delayed.add({ title: 'One', drawing: '' });
	vi.advanceTimersByTime(200);
	delayed.add({ title: 'Two' });
	vi.advanceTimersByTime(99);

	expect(saved).toEqual([{ title: 'Two', drawing: '' }]);
	delayed.close();
});

test('a page that is hidden saves at once, and nothing twice', () => {
	const saved: object[] = [];
	const delayed = new DelayedSave((change) => saved.push(change));
	delayed.add({ title: 'One' });

	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
	document.dispatchEvent(new Event('visibilitychange'));

	expect(saved).toEqual([{ title: 'One' }]);
	vi.advanceTimersByTime(1000);
	delayed.close();
	expect(saved).toHaveLength(1);
});

test('what is left is saved as it closes', () => {
	const saved: object[] = [];
	const delayed = new DelayedSave((change) => saved.push(change));
	delayed.add({ title: 'One' });

	delayed.close();

	expect(saved).toEqual([{ title: 'One' }]);
});
