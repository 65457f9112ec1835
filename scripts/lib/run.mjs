import { spawn } from 'node:child_process';

/**
 * Runs a command with its output passed through, and resolves with its exit status.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] added to the environment
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs one of the project's own tools from node_modules.
 *
 * @param {string} entry file inside node_modules
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export function runTool(entry, args, env) {
  return run(process.execPath, [`node_modules/${entry}`, ...args], env);
}

/**
 * Runs npm: the one that started this script, or else the one on the PATH.
 *
 * @param {string[]} args
 */
export function runNpm(args) {
  const path = process.env.npm_execpath;
  return path ? run(process.execPath, [path, ...args]) : run('npm', args);
}
