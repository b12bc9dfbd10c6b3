import type { Command, Option } from 'commander';
import { UsageError } from './usage.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A script for a shell that completes the options of `extract`, their choices and its commands. */
export function completion(shell: string, program: Command): string {
  if (!(SHELLS as readonly string[]).includes(shell))
    throw new UsageError(`there is no completion for ${JSON.stringify(shell)}; shells are ${SHELLS.join(', ')}`);
  return { bash, zsh, fish }[shell as (typeof SHELLS)[number]](program);
}

const flags = ({ short, long }: Option): string[] => [short, long].filter((flag) => flag !== undefined);

const commands = (program: Command): string => program.commands.map((c) => c.name()).join(' ');

const bash = (program: Command): string => `_extract() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
${program.options
  .filter((option) => option.argChoices)
  .map(
    (option) =>
      `    ${flags(option).join('|')}) COMPREPLY=($(compgen -W "${option.argChoices?.join(' ')}" -- "$word")); return ;;`,
  )
  .join('\n')}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "${program.options.flatMap(flags).join(' ')} --help" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -W "${commands(program)}" -- "$word")) ;;
  esac
}
complete -o filenames -F _extract extract
`;

const zsh = (program: Command): string => `#compdef extract
_arguments \\
${program.options.flatMap((option) => flags(option).map((flag) => `  '${flag}[${quoted(option.description)}]${zshValue(option)}' \\`)).join('\n')}
  '*:input:_files'
`;

const zshValue = (option: Option): string =>
  option.required ? `:${option.name()}:${option.argChoices ? `(${option.argChoices.join(' ')})` : '_files'}` : '';

const fish = (program: Command): string =>
  [
    `complete -c extract -n __fish_use_subcommand -a '${commands(program)}'`,
    ...program.options.map((option) =>
      [
        'complete -c extract',
        ...(option.short ? [`-s ${option.short.slice(1)}`] : []),
        ...(option.long ? [`-l ${option.long.slice(2)}`] : []),
        ...(option.argChoices ? [`-xa '${option.argChoices.join(' ')}'`] : option.required ? ['-r'] : []),
        `-d '${quoted(option.description)}'`,
      ].join(' '),
    ),
    '',
  ].join('\n');

const quoted = (text: string): string => text.replaceAll("'", '').replace(/[[\]:]/g, ' ');
