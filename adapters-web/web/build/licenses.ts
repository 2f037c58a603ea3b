import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What may be given away within this program, as packages declare it. */
const WELCOME = ['0BSD', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT'];
const TEXTS = /^(licen[cs]e|notice|third-party)/i;
const RULE = '\n' + '='.repeat(100) + '\n\n';

interface Package {
  name: string;
  version: string;
  license: string;
}

/** Writes the licences and notices of all packages that the console is made of; one without any ends the build. */
export function licenses(fileName: string): Plugin {
  return {
    name: 'licenses',
    apply: 'build',
    generateBundle() {
      const folders = new Set([...this.getModuleIds()].map(folderOfPackage).filter((folder) => folder !== undefined));
      const source = [...folders].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
        const files = readdirSync(folder).filter((file) => TEXTS.test(file));
        if (!WELCOME.includes(license) || files.length === 0) {
          this.error(`${name} ${version} (${license}) has no licence that the console may carry.`);
        }
        const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
        return [`${name} ${version} (${license})`, ...texts].join('\n\n') + '\n';
      });
      this.emitFile({ type: 'asset', fileName, source: source.join(RULE) });
    },
  };
}

/** The folder below `node_modules` that has the module, if it is not ours or made by the build itself. */
function folderOfPackage(id: string): string | undefined {
  if (!id.includes('/node_modules/') || id.includes('\0')) {
    return undefined;
  }
  let folder = dirname(id);
  while (!isPackage(folder)) {
    folder = dirname(folder);
  }
  return folder;
}

/** Folders of a package may have a `package.json` too, which has no version. */
function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && 'version' in (JSON.parse(readFileSync(file, 'utf8')) as object);
}
