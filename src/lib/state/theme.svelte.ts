import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { saveLocalSetting, localSetting } from './local-settings.ts';

/** What the viewer chose: a theme, or the system's. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'cadre-theme';

/** Light or dark: the system's, until the viewer chooses. The choice stays on this machine. */
export class Theme {
	readonly #systemIsDark = new MediaQuery('(prefers-color-scheme: dark)', false);
	#choice: ThemeChoice = $state('system');
	readonly current: 'light' | 'dark' = $derived.by(() => {
		if (this.#choice !== 'system') return this.#choice;
		return this.#systemIsDark.current ? 'dark' : 'light';
	});

	get choice(): ThemeChoice {
		return this.#choice;
	}

	/** Reads what was chosen before; `static/early.js` has already painted the page so. */
	recall(): void {
		const choice = localSetting(key);
		if (choice === 'light' || choice === 'dark') this.#choice = choice;
	}

	choose(choice: ThemeChoice): void {
		this.#choice = choice;
		saveLocalSetting(key, choice === 'system' ? undefined : choice);
		if (choice === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = choice;
	}
}

/** The theme of the site; the root layout sets it. */
export const [getTheme, setTheme] = createContext<Theme>();
