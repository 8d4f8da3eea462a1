using ListLint.Cli;

// Before anything is opened.
var closed = Unix.FillStandardStreams();
return Application.Run(args, () => Host.OfProcess(closed));
