import { writeFileSync } from 'node:fs'
import { bundleInPage } from '#scripts/lab/bundle-in-page.ts'
writeFileSync(process.argv[2]!, await bundleInPage(process.argv[3] ?? '/tmp/abl/entry.ts'))
