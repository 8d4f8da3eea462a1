import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join, relative, sep } from "node:path";

/** Where the program was found. */
export type Origin = "setting" | "path" | "extension";

/** The program, or why there is none. */
export type Found = { program: string; origin: Origin } | { problem: string };

/** What the search looks at; tests give their own. */
export interface Machine {
  /** The setting listlint.path; empty where it is not set. */
  setting: string;
  /** The variable PATH; undefined where it is not set. */
  path: string | undefined;
  /** The folder of the extension. */
  extension: string;
  /** The folders that are open, as absolute paths. */
  folders: string[];
  /** As process.platform. */
  platform: NodeJS.Platform;
  /** Whether a file may be run. */
  isProgram: (file: string) => boolean;
  /** The path of a file without symbolic links; the path itself where there is no such file. */
  realPath: (file: string) => string;
}

/** Finds the program: the setting counts alone where it is set; else the first on the PATH, and then the copy of the extension. */
export function findProgram(machine: Machine): Found {
  const name = machine.platform === "win32" ? "listlint.exe" : "listlint";
  const setting = machine.setting.trim();
  if (setting) {
    if (!isAbsolute(setting)) return { problem: `The setting listlint.path is "${setting}". Give an absolute path.` };
    // What is open may come from anybody, and so may a program in it.
    if (machine.folders.some((folder) => isInside(folder, setting) || isInside(machine.realPath(folder), machine.realPath(setting))))
      return { problem: `The setting listlint.path is "${setting}", which is in a folder that is open. Give a program outside of it.` };
    return machine.isProgram(setting)
      ? { program: setting, origin: "setting" }
      : { problem: `The setting listlint.path is "${setting}", and there is no program. Correct or clear the setting.` };
  }

  // A relative folder on the PATH is one of the workspace, which may hold anything.
  const onPath = (machine.path ?? "")
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(machine.isProgram);
  if (onPath) return { program: onPath, origin: "path" };
  const own = join(machine.extension, "bin", name);
  return machine.isProgram(own)
    ? { program: own, origin: "extension" }
    : { problem: "The program listlint was not found. Install it, or set listlint.path to where it is." };
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** The path of a file of the disk without symbolic links; the path itself where there is no such file. */
export function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

/** Whether a file of the disk may be run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
