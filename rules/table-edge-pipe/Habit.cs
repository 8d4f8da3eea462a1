using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How many of the rows of a table, or of a file, have a pipe at one edge.</summary>
internal readonly record struct Habit(int Having, int All, string Whose)
{
    /// <summary>At least nine of ten, and at least eight.</summary>
    public bool Holds => Habits.Holds(Having, All);

    public static Habit Of(IReadOnlyCollection<TableRow> rows, Func<TableRow, bool> has) => new(rows.Count(has), rows.Count, "this table");

    /// <summary>This table's habit if it has one, else the file's if most rows of the table follow it, else null.</summary>
    public Habit? Within(Habit file) =>
        Holds ? this
        : file.Holds && Having * 2 > All ? file with { Whose = "this file" }
        : null;
}
