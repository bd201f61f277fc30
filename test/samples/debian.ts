import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './process.js';
import { MissingToolchainError } from './toolchain.js';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const SUITES = ['bookworm', 'forky', 'sid', 'experimental'] as const;
/** Debian 12, for what servers still run, what follows it, and what is newest. */
export type Suite = (typeof SUITES)[number];

/**
 * Gets Debian packages without installing them: they are downloaded with apt-get, which checks
 * their signatures, and unpacked into a folder of our own. The system stays as it is.
 */
export class DebianArchive {
  readonly folder: string;
  readonly #say: (text: string) => void;
  #updated: Promise<void> | undefined;
  /** What is being installed or has been, each with whether that worked. */
  readonly #installations = new Map<string, Promise<boolean>>();
  #lastInstallation: Promise<unknown> = Promise.resolve();

  /** `say` is told of what takes long. */
  constructor(folder: string, say: (text: string) => void) {
    this.folder = folder;
    this.#say = say;
  }

  static async isHere(): Promise<boolean> {
    try {
      await access(KEYRING);
      return /^ID=debian$/m.test(await readFile('/etc/os-release', 'utf8'));
    } catch {
      return false;
    }
  }

  /**
   * Returns the folder with the unpacked packages, which is kept for the next run. A package that
   * names its version, as in “python3-django=3:6.1.*”, is taken from whichever suite has it.
   */
  async unpack(name: string, suite: Suite, packages: readonly string[]): Promise<string> {
    const folder = join(this.folder, name);
    const marker = join(folder, '.packages');
    const wanted = `${suite} ${packages.join(' ')}\n`;
    if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return folder;

    this.#say(`${name}: downloading ${packages.length} packages of Debian ${suite} to ${folder}`);
    this.#updated ??= this.#update();
    await this.#updated;
    const partial = `${folder}.partial`;
    await rm(folder, { recursive: true, force: true });
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    const wishes = packages.map((wish) => (wish.includes('=') ? wish : `${wish}/${suite}`));
    await this.#apt(['download', ...wishes], partial);
    for (const file of await readdir(partial)) {
      await this.#command('dpkg-deb', ['--extract', file, '.'], partial);
      await rm(join(partial, file));
    }
    await writeFile(join(partial, '.packages'), wanted);
    await rename(partial, folder);
    return folder;
  }

  /** Installs a package on the system itself, where that is the way: as root on Debian. */
  async install(name: string): Promise<boolean> {
    if (process.getuid?.() !== 0 || !(await DebianArchive.isHere())) return false;
    const known = this.#installations.get(name);
    if (known) return known;
    // One after another: apt-get fails while another one runs.
    const installation = this.#lastInstallation.then(() => this.#install(name));
    this.#lastInstallation = installation;
    this.#installations.set(name, installation);
    return installation;
  }

  /** Removes the lists of packages, which are large and soon out of date. */
  async close(): Promise<void> {
    await rm(join(this.folder, 'apt'), { recursive: true, force: true });
  }

  async #install(name: string): Promise<boolean> {
    this.#say(`apt-get install ${name}`);
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    await run({ file: 'apt-get', args: ['-qq', 'update'], environment, seconds: 60 });
    const args = ['-qq', 'install', '--no-install-recommends', '--yes', name];
    const { problem } = await run({ file: 'apt-get', args, environment, seconds: 180 });
    return problem === undefined;
  }

  async #update(): Promise<void> {
    const lists = join(this.folder, 'apt', 'lists', 'partial');
    const archives = join(this.folder, 'apt', 'cache', 'archives', 'partial');
    await mkdir(lists, { recursive: true });
    await mkdir(archives, { recursive: true });
    const mirror = await this.#findMirror();
    const sources = SUITES.map((suite) => `deb [signed-by=${KEYRING}] ${mirror} ${suite} main\n`);
    await writeFile(join(this.folder, 'apt', 'sources.list'), sources.join(''));
    await this.#apt(['update'], this.folder);
  }

  /** The mirror that the machine itself uses. */
  async #findMirror(): Promise<string> {
    const format = '$(REPO_URI) $(RELEASE) $(COMPONENT)';
    const args = ['indextargets', '--format', format, 'Created-By: Packages'];
    const targets = (await this.#command('apt-get', args)).split('\n');
    const release = await readFile('/etc/os-release', 'utf8');
    const codename = /^VERSION_CODENAME=(.+)$/m.exec(release)?.[1] ?? '';
    const own = targets.find((target) => target.endsWith(` ${codename} main`));
    const mirror = own?.split(' ')[0];
    if (mirror) return mirror;
    throw new MissingToolchainError(
      `apt-get has no source for Debian ${codename}, component main.`,
    );
  }

  async #apt(args: readonly string[], cwd: string): Promise<void> {
    const apt = join(this.folder, 'apt');
    const settings = {
      'Dir::Etc::sourcelist': join(apt, 'sources.list'),
      'Dir::Etc::sourceparts': '-',
      'Dir::State::Lists': join(apt, 'lists'),
      'Dir::Cache': join(apt, 'cache'),
      'Acquire::Languages': 'none',
      // Else an update that could reach no server counts as one that worked.
      'APT::Update::Error-Mode': 'any',
      // The images for containers switch these off, and each call would read the lists again.
      'Dir::Cache::pkgcache': 'pkgcache.bin',
      'Dir::Cache::srcpkgcache': 'srcpkgcache.bin',
      // A folder of the user's own is closed to apt's own account.
      'APT::Sandbox::User': 'root',
    };
    const options = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
    await this.#command('apt-get', ['-qq', ...options, ...args], cwd);
  }

  async #command(file: string, args: readonly string[], cwd = '/'): Promise<string> {
    const { output, problem } = await run({ file, args, cwd, seconds: 60 });
    if (problem !== undefined) {
      throw new MissingToolchainError(`${file} could not get Debian's packages: ${problem}`);
    }
    return output;
  }
}
