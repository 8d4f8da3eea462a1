using ListLint.Cli;
using ListLint.Cli.Hosting;
using ListLint.Run.Unix;

// Before anything is opened.
var closed = UnixSystem.FillStandardStreams();
return Application.Run(args, () => Host.FromProcess(closed));
