namespace ListLint.Core;

/// <summary>A place for people: both numbers are 1-based, the column counts UTF-16 units.</summary>
public readonly record struct Position(int Line, int Column);
