using ListLint.Cli;

return Application.Run(args, Host.OfProcess());
