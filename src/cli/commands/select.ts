import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { mostPeople } from '../../lib/opening/limits.ts';
import { numberOf } from '../../lib/words/wording.ts';
import { type Command, WrongUseError } from '../command.ts';
import { makeFolder } from '../out.ts';
import { askedIn } from '../select/asked.ts';
import { openDatabase } from '../select/duckdb.ts';
import { dumpIn } from '../select/dump.ts';
import { selectEntities } from '../select/select-entities.ts';
import { selectRows } from '../select/select-rows.ts';
import type { Selection } from '../select/selection.ts';

const mostSteps = 5;

/** Cuts people and those round them out of a file that no page can hold. */
export const select: Command = {
	name: 'select',
	usage: '<dump> --people <file or property=value> --out folder [--steps 2] [--follow column,column]',
	about:
		'Cuts people and those round them out of a file of any size: FollowTheMoney and other JSON lines, CSV, Parquet.',
	options: ['people', 'out', 'steps', 'follow'],
	run: async ([input = '', ...more], { people, out, steps = '2', follow }, { result, say }) => {
		if (more.length > 0) throw new WrongUseError('Name one file.');
		if (out === undefined) throw new WrongUseError('Say with --out into which folder to write.');
		const stepCount = Number(steps);
		if (!Number.isInteger(stepCount) || stepCount < 1 || stepCount > mostSteps) {
			throw new WrongUseError(`Give --steps from 1 to ${mostSteps}.`);
		}
		const [dump, asked] = [dumpIn(input), askedIn(people)];
		const database = await openDatabase();
		makeFolder(out);
		try {
			const file = join(out, `${dump.name}.${dump.kind === 'entities' ? 'ftm.json' : 'csv'}`);
			if (existsSync(file) && realpathSync(file) === realpathSync(input)) {
				throw new WrongUseError('The selection would be written over the file it is made of. Choose another --out.');
			}
			const to = { asked, follow, steps: stepCount, file };
			const selection = await (dump.kind === 'entities' ? selectEntities : selectRows)(database, dump, to);
			const unread = Number((await database.rows(dump.unread))[0]?.[0]);
			result(`${wordsOf(selection)}, in ${file}\n`);
			if (unread > 0) {
				say(`${numberOf(unread, 'line that cannot be read is', 'lines that cannot be read are')} left out.`);
			}
			if (asked.kind === 'listed' && selection.found < asked.texts.length) {
				say(`${asked.texts.length - selection.found} of ${asked.texts.length} names and ids were not found.`);
			}
			if ((selection.people ?? 0) > mostPeople) {
				say(`A page shows ${mostPeople} people. Take fewer steps, or fewer people.`);
			}
			return selection.found === 0 ? 1 : 0;
		} catch (error) {
			if (!(error instanceof Error) || error instanceof WrongUseError) throw error;
			say(`DuckDB could not read ${input}: ${error.message}`);
			return 1;
		} finally {
			database.close();
		}
	}
};

/** "567 people, 1,234 of 2,000,000 records". */
function wordsOf({ all, chosen, people }: Selection): string {
	const records = `${chosen.toLocaleString('en')} of ${all.toLocaleString('en')} records`;
	return people === undefined ? records : `${numberOf(people, 'person', 'people')}, ${records}`;
}
