#!/usr/bin/env node
// Runs the native program for this machine, which npm installs as an optional dependency, and exits as the program does.
"use strict";
const { spawn } = require("node:child_process");
const { constants } = require("node:os");
const { optionalDependencies, version } = require("../package.json");

const couldNotRun = 2;

function fail(...lines) {
  console.error(lines.map((line, at) => (at === 0 ? `listlint: ${line}` : line)).join("\n"));
  process.exit(couldNotRun);
}

// Alpine Linux and some others use musl, and programs for the GNU C library do not start there.
function hasMusl() {
  if (process.platform !== "linux") return false;
  // Without this, the report looks up the names of all network connections, which may take seconds.
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
      `There are programs for ${machines.join(", ")}.`,
      "If this machine has .NET 10, install the .NET tool instead: dotnet tool install --global ListLint",
    );
  }

  try {
    return require.resolve(`${name}/${process.platform === "win32" ? "listlint.exe" : "listlint"}`);
  } catch {
    return fail(
      `The native program for this machine is not installed (${name} ${version}).`,
      "It is an optional dependency of listlint. npm leaves it out with --omit=optional, with a lock file from another kind of machine,",
      "or if the registry does not have this version. It is also missing if node_modules was copied from another kind of machine.",
      process.env.PRE_COMMIT
        ? "Check that rev in .pre-commit-config.yaml is the tag of a release. Then run: pre-commit clean"
        : "Install listlint again on this machine: npm install listlint --include=optional",
    );
  }
}

const file = findProgram();
const program = spawn(file, process.argv.slice(2), { stdio: "inherit" });

// Ctrl+C reaches the program by itself, and a second signal does no harm. Other senders end this process only, and mean the program.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"]) {
  process.on(signal, () => {
    if (process.platform !== "win32") program.kill(signal);
  });
}

program.on("error", (error) => fail(`"${file}" does not start: ${error.message}`, "Install listlint again: npm install listlint"));
program.on("exit", (code, signal) => {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  // For signals that do not end a process on this system.
  setTimeout(() => process.exit(128 + constants.signals[signal]), 100);
});
