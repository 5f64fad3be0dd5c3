import { runCommand } from './bare/run-command.mjs'

await runCommand('read')
