import { expect } from '@playwright/test';
import { Expected, flagship } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

test('the dataset opens on the first view of its story, above its finding and what that rests on, and the view names its sources', async ({
	page,
	shura
}) => {
	const [first] = flagship.story;
	await shura.open();

	await expect(page.getByText(flagship.finding)).toBeVisible();
	await expect(page.getByText(flagship.basis)).toBeVisible();
	await expect(page.getByRole('heading', { name: first?.title ?? '' })).toBeVisible();
	await expect(shura.summary).toHaveText(new Expected().summary());
	await expect(shura.previousInStory).toBeDisabled();

	const story = page.getByRole('region', { name: first?.title ?? '' });
	await story.getByText(/^\d+ sources?$/).click();
	await expect(story.getByRole('listitem')).toHaveCount(first?.sources.length ?? 0);
});

test('"Next in the story" leads to its end, each view shows what its query asks for, and "Previous" and Back lead to the one before', async ({
	page,
	shura
}) => {
	await shura.open();

	for (const { id, title, view } of flagship.story.slice(1)) {
		await shura.nextInStory.click();
		await expect(page.getByRole('heading', { name: title })).toBeVisible();
		const expected = new Expected(`story=${id}`);
		await expect(shura.summary).toHaveText(expected.summary());
		await expect(shura.slider).toHaveAttribute('aria-valuetext', expected.sliderText());
		await expect.poll(() => shura.parameter('story')).toBe(id);
		const then = new URLSearchParams(view).get('clock') === 'then';
		await expect(shura.clock.getByRole('radio', { name: then ? 'Reported then' : 'Known today' })).toBeChecked();
	}

	await expect(shura.nextInStory).toBeDisabled();

	const [beforeLast, lastView] = flagship.story.slice(-2);
	await shura.previousInStory.click();
	await expect(shura.summary).toHaveText(new Expected(`story=${beforeLast?.id ?? ''}`).summary());
	await expect.poll(() => shura.parameter('story')).toBe(beforeLast?.id);
	await page.goBack();
	await expect(shura.summary).toHaveText(new Expected(`story=${lastView?.id ?? ''}`).summary());
});

test('once the date or the roster has left the story’s view, what changed leads, and one line leads back to the story', async ({
	page,
	shura
}) => {
	const [first] = flagship.story;
	await shura.open();
	const title = page.getByRole('heading', { name: first?.title ?? '' });
	await expect(title).toBeVisible();
	await expect(shura.whatChanged.getByRole('heading', { level: 2 })).toHaveCount(0);

	await shura.goTo('2015-08-18');

	await expect(shura.whatChanged.getByRole('heading', { level: 2, name: 'What changed' })).toBeVisible();
	await expect(title).toHaveCount(0);
	await expect(shura.main).toContainText(`Back to the story: ${first?.title ?? ''}`);

	await shura.button('Back to the story').click();

	await expect(title).toBeVisible();
	await expect(shura.summary).toHaveText(new Expected().summary());

	await shura.roster.selectOption('everyone');
	await expect(title).toHaveCount(0);
	await expect(shura.main).toContainText(`Back to the story: ${first?.title ?? ''}`);
});
