namespace ListLint.Reporters;
