// What lets the command start quickly; entry points import it before all else. Plain JavaScript, since the first file of a
// process is stripped of its types anew each time, which takes longer than loading the rest of the command.
import { existsSync, readFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Regular expressions become machine code at once. By default they become bytecode first, which costs more than the machine code
// (measured: 500 patterns of an import 270 ms by way of bytecode, 110 ms without), and machine code from their second use.
setFlagsFromString('--regexp-tier-up-ticks=0')

// Among the temporary files: the next call need not strip the types of three hundred files again.
enableCompileCache()

const bundle = bundledLibrary()
/** Where our packages lie, by the names that the files of other packages have for them. */
const packages = new Map()

registerHooks({
  resolve: (name, context, next) =>
    siblingFile(name, context) ?? bundledPart(name) ?? ownPackage(name, context, next) ?? next(name, context),
})

/** Our own files name each other by their whole path: there is nothing to look for on the disk. */
function siblingFile(name, { parentURL }) {
  if (!name.startsWith('.') || !name.endsWith('.ts')) return undefined
  return { url: new URL(name, parentURL).href, format: 'module-typescript', shortCircuit: true }
}

/** A package of ours is the same for whoever asks for it: a thousand imports look for some dozen of them. */
function ownPackage(name, context, next) {
  if (!name.startsWith('@heqi/')) return undefined
  const found = packages.get(name) ?? { ...next(name, context), shortCircuit: true }
  packages.set(name, found)
  return found
}

/** The schema library as the few files into which the installation has put its seven hundred. */
function bundledPart(name) {
  const part = bundle && /^typebox(?:\/([a-z]+))?$/.exec(name)
  return part
    ? { url: new URL(`${part[1] ?? 'index'}.mjs`, bundle).href, format: 'module', shortCircuit: true }
    : undefined
}

/** `undefined` where the installation has not bundled this version of the library: it then loads as it was published. */
function bundledLibrary() {
  const installed = new URL('../../node_modules/', import.meta.url)
  const description = new URL('typebox/package.json', installed)
  if (!existsSync(description)) return undefined
  const folder = new URL(`.heqi/typebox-${JSON.parse(readFileSync(description, 'utf8')).version}/`, installed)
  return existsSync(folder) ? folder : undefined
}
