import { runCommand } from './bare/run-command.mjs'

runCommand('pictures')
