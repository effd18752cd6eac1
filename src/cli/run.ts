import { parseArgs } from 'node:util';
import { type Command, type ExitCode, type Options, type Output, WrongUseError } from './command.ts';
import { check } from './commands/check.ts';
import { convert } from './commands/convert.ts';
import { measure } from './commands/measure.ts';
import { picture } from './commands/picture.ts';
import { select } from './commands/select.ts';
import { NotTakenError } from './given-files.js';

const commands: readonly Command[] = [check, convert, measure, picture, select];

/**
 * Runs what somebody asks for.
 *
 * @param args the name of a command, then what belongs to it
 * @returns 0 where all is well, 1 where the data has problems, 2 where the program was used wrongly
 */
export async function run([name = 'help', ...rest]: readonly string[], output: Output): Promise<ExitCode> {
	if (['help', '--help', '-h'].includes(name)) {
		output.result(`${help()}\n`);
		return 0;
	}
	const command = commands.find((each) => each.name === name);
	if (command === undefined) return refuse(`There is no command "${name}".`, help(), output);
	if (rest.includes('--help') || rest.includes('-h')) {
		output.result(`${usageOf(command)}\n    ${command.about}\n`);
		return 0;
	}
	try {
		const { inputs, options } = parsed(rest, command);
		if (inputs.length === 0) throw new WrongUseError('Name at least one file or folder.');
		return await command.run(inputs, options, output);
	} catch (error) {
		if (error instanceof WrongUseError || error instanceof NotTakenError) {
			return refuse(error.message, usageOf(command), output);
		}
		throw error;
	}
}

function parsed(args: readonly string[], command: Command): { inputs: readonly string[]; options: Options } {
	const options = Object.fromEntries(command.options.map((name) => [name, { type: 'string' }] as const));
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		const given = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
		return { inputs: positionals, options: Object.fromEntries(given) };
	} catch (error) {
		throw new WrongUseError(error instanceof Error ? error.message : String(error));
	}
}

function refuse(why: string, usage: string, { say }: Output): ExitCode {
	say(why);
	say(usage);
	return 2;
}

function help(): string {
	return commands.map((command) => `${usageOf(command)}\n    ${command.about}`).join('\n');
}

function usageOf({ name, usage }: Command): string {
	return `cadre ${name} ${usage}`;
}
