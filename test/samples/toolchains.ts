import { fileURLToPath } from 'node:url';
import { findStrapi, findWordPress } from './content-systems.js';
import { DebianArchive } from './debian.js';
import { findJava } from './java.js';
import { findPython } from './python.js';
import type { Report } from './report.js';
import { MissingToolchainError, type Toolchain, type ToolchainName } from './toolchain.js';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/versus-samples', import.meta.url));

/** Finds or gets what the samples need, and reports what is missing. */
export async function findToolchains(report: Report): Promise<Map<ToolchainName, Toolchain>> {
  const archive = new DebianArchive(process.env['VERSUS_SAMPLES_CACHE'] ?? CACHE, (text) => {
    report.note(text);
  });
  const finders: Record<ToolchainName, () => Promise<Toolchain>> = {
    current: () => findPython('current', archive),
    old: () => findPython('old', archive),
    java: () => findJava(archive),
    strapi: () => findStrapi(archive),
    wordpress: () => findWordPress(archive),
  };
  const names = ['current', 'old', 'java', 'strapi', 'wordpress'] as const;
  const attempts = names.map(async (name) => ({ name, result: await attempt(finders[name]) }));
  const found = new Map<ToolchainName, Toolchain>();
  for (const { name, result } of await Promise.all(attempts)) {
    if (result instanceof MissingToolchainError) {
      report.fail(name, result.message);
    } else {
      found.set(name, result);
      report.note(`${name}: ${result.description}`);
    }
  }
  await archive.close();
  return found;
}

async function attempt(find: () => Promise<Toolchain>): Promise<Toolchain | MissingToolchainError> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof MissingToolchainError) return error;
    throw error;
  }
}
