import type { LabInput } from './lab-input.ts'
import type { LabReading } from './lab-page.ts'
import type { Lab } from './open-lab.ts'

/** One reading an input, handed on in the order of the inputs however long each takes. */
export async function readAll(
  lab: Pick<Lab, 'read'>,
  inputs: readonly LabInput[],
  atATime: number,
  emit: (reading: LabReading, index: number) => void,
): Promise<void> {
  const ready = new Map<number, LabReading>()
  let next = 0
  let told = 0
  const worker = async (): Promise<void> => {
    for (;;) {
      const index = next++
      const input = inputs[index]
      if (!input) return
      ready.set(index, await lab.read(input))
      for (let reading = ready.get(told); reading; reading = ready.get(told)) {
        ready.delete(told)
        emit(reading, told++)
      }
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
}
