namespace ListLint.Engine;
