using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How many of the rows of a table, or of a file, have a pipe at one edge.</summary>
/// <param name="Having">The rows with the pipe.</param>
/// <param name="All">All rows.</param>
/// <param name="Whose">Where they stand, as a message says it.</param>
internal readonly record struct PipeShare(int Having, int All, string Whose)
{
    public static PipeShare From(IReadOnlyCollection<TableRow> rows, Func<TableRow, bool> has) => new(rows.Count(has), rows.Count, "this table");

    /// <summary>This table's share if it is a habit, else the file's if it is one and most rows of the table follow it, else null.</summary>
    public PipeShare? HabitWithin(PipeShare file) =>
        Habits.IsHabit(Having, All) ? this
        : Habits.IsHabit(file.Having, file.All) && Having * 2 > All ? file with { Whose = "this file" }
        : null;
}
