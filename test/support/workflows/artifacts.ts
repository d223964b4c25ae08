import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import picomatch from 'picomatch';
import { Unmodelled } from './parse.ts';

type Inputs = Readonly<Record<string, string>>;

const accepted = (inputs: Inputs, names: readonly string[]): void => {
  const strange = Object.keys(inputs).find((name) => !names.includes(name));
  if (strange !== undefined) throw new Unmodelled(`the input ${strange} of an artifact action`);
};

/** The artifacts of runs, each a folder (actions/upload-artifact v7, actions/download-artifact v8). They outlive a re-run. */
export class Artifacts {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async names(run: string): Promise<string[]> {
    return (await readdir(join(this.#root, run)).catch((): string[] => [])).toSorted();
  }

  folder(run: string, name: string): string {
    return join(this.#root, run, name);
  }

  /** Keeps what is at `path`: the content of a folder, or one file. A second of the same name is refused, unless it is to overwrite. */
  async upload(run: string, inputs: Inputs): Promise<void> {
    accepted(inputs, ['name', 'path', 'if-no-files-found', 'retention-days', 'include-hidden-files', 'overwrite']);
    const { name = '', path = '', overwrite = 'false' } = inputs;
    if (name === '' || /["<>|*?\r\n\\/:]/.test(name))
      throw new Error(`an artifact cannot be called ${JSON.stringify(name)}`);
    const folder = this.folder(run, name);
    if ((await this.names(run)).includes(name) && overwrite !== 'true')
      throw new Error(`artifact ${name} exists already`);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new Error(`No files were found with the provided path: ${path}`);
    await mkdir(folder, { recursive: true });
    await cp(path, found.isFile() ? join(folder, basename(path)) : folder, { recursive: true });
  }

  /** Unpacks by name into the folder; by pattern too when one matches, and into a folder of its own each when several do. */
  async download(run: string, inputs: Inputs): Promise<void> {
    accepted(inputs, ['name', 'pattern', 'path']);
    const { name, pattern, path = '' } = inputs;
    const all = await this.names(run);
    if (name !== undefined && !all.includes(name))
      throw new Error(`Unable to download artifact(s): Artifact '${name}' not found`);
    const matching = name !== undefined ? [name] : all.filter((one) => picomatch.isMatch(one, pattern ?? '*'));
    for (const one of matching) {
      const target = matching.length === 1 ? path : join(path, one);
      await mkdir(target, { recursive: true });
      await cp(this.folder(run, one), target, { recursive: true });
    }
  }
}
