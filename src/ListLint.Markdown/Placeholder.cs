namespace ListLint.Markdown;
