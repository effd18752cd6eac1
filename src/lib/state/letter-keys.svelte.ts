import { saveLocalSetting, localSetting } from './local-settings.ts';

/** The viewer's choice about single-letter keys; it stays on this machine. */
const key = 'cadre-letter-keys';

/** Whether single-letter keys (P, W, / and ?) do anything; WCAG 2.1.4 asks that they can be switched off. */
export class LetterKeys {
	#on = $state(true);

	get on(): boolean {
		return this.#on;
	}

	/** Takes up what was chosen before. */
	recall(): void {
		this.#on = localSetting(key) !== 'off';
	}

	switch(on: boolean): void {
		this.#on = on;
		saveLocalSetting(key, on ? 'on' : 'off');
	}
}
