using ListLint.Cli;

Unix.FillStandardStreams();
return Application.Run(args, Host.OfProcess);
