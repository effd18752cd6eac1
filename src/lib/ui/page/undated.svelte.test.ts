import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../app.css';
import { dataset, person, tie } from '../../../../tests/fixtures/small.ts';
import ExplorerStand from '../../../../tests/fixtures/ExplorerStand.svelte';

vi.mock('$app/navigation', () => import('../../../../tests/fixtures/app.ts'));
vi.mock('$app/state', () => import('../../../../tests/fixtures/app.ts'));
vi.mock('$app/paths', () => import('../../../../tests/fixtures/app.ts'));

const undated = dataset({
	time: 'none',
	counts: 'post',
	people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' })],
	ties: [tie('t', 'amir', 'basil', 'deputy')]
});

test('data without dates says so, and nothing on the page moves through time', async () => {
	await render(ExplorerStand, { dataset: undated });

	await expect.element(page.getByText('This data has no dates.')).toBeVisible();
	for (const [role, name] of [
		['slider', 'Date'],
		['button', 'Play'],
		['button', 'Next change'],
		['button', 'Compare with another date'],
		['region', 'What changed'],
		['radiogroup', 'Clock']
	] as const) {
		await expect.element(page.getByRole(role, { name, exact: true })).not.toBeInTheDocument();
	}
	await expect.element(page.getByRole('tab', { name: 'Table' })).toBeVisible();
	expect(page.getByRole('tab').elements()).toHaveLength(2);
	expect(document.body.textContent).not.toContain('1970');
});
