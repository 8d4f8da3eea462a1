#!/usr/bin/env node
// Runs the native program of this machine, which npm installs as an optional dependency, and ends as it ends.
"use strict";
const { spawn } = require("node:child_process");
const { constants } = require("node:os");
const { optionalDependencies, version } = require("../package.json");

const couldNotRun = 2;

function fail(...lines) {
  console.error(lines.map((line, at) => (at === 0 ? `listlint: ${line}` : line)).join("\n"));
  process.exit(couldNotRun);
}

// A program for the GNU C library does not start where there is none (Alpine Linux), and the other way round.
function hasMusl() {
  if (process.platform !== "linux") return false;
  // Else the report looks up the names of all network connections, which may take seconds.
  process.report.excludeNetwork = true;
  return !process.report.getReport().header.glibcVersionRuntime;
}

function findProgram() {
  const machine = `${process.platform}-${process.arch}${hasMusl() ? "-musl" : ""}`;
  const name = `@listlint/${machine}`;
  if (!(name in optionalDependencies)) {
    const machines = Object.keys(optionalDependencies).map((one) => one.replace("@listlint/", ""));
    fail(
      `There is no native program for this machine (${machine}).`,
      `There is one for ${machines.join(", ")}.`,
      "Where .NET 10 runs, install listlint as a .NET tool instead: dotnet tool install --global ListLint",
    );
  }

  try {
    return require.resolve(`${name}/${process.platform === "win32" ? "listlint.exe" : "listlint"}`);
  } catch {
    return fail(
      `The native program for this machine is not installed (${name} ${version}).`,
      "It is an optional dependency of listlint. npm leaves it out if it runs with --omit=optional, if the lock file was made on another",
      "kind of machine, if node_modules was copied from one, or if the registry does not have this version.",
      process.env.PRE_COMMIT
        ? "In .pre-commit-config.yaml, rev has to be the tag of a release. Correct it if it is not, and run: pre-commit clean"
        : "Install listlint again on this machine, with optional dependencies: npm install listlint --include=optional",
    );
  }
}

const file = findProgram();
const program = spawn(file, process.argv.slice(2), { stdio: "inherit" });

// Ctrl+C reaches the program by itself, and a second signal does no harm. Whoever ends this process alone wants to end the program.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"]) {
  process.on(signal, () => {
    if (process.platform !== "win32") program.kill(signal);
  });
}

program.on("error", (error) => fail(`${file} does not start: ${error.message}`, "Install listlint again: npm install listlint"));
program.on("exit", (code, signal) => {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  // Signals that a process cannot send itself, as on Windows.
  setTimeout(() => process.exit(128 + constants.signals[signal]), 100);
});
