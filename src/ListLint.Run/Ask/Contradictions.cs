using ListLint.Run.Base;

namespace ListLint.Run.Ask;

/// <summary>What cannot be asked for at once.</summary>
internal static class Contradictions
{
    /// <summary>Refuses a request that contradicts itself.</summary>
    /// <exception cref="UsageException">It does.</exception>
    public static void Refuse(RunRequest request)
    {
        if (Find(request) is { } contradiction)
            throw new UsageException(contradiction);
    }

    // Each of them would end the comment or the cell around it, or be shown to the reader.
    private static readonly string[] Unwritable = ["--", "|", "<", ">", "\n", "\r"];

    private static string? Find(RunRequest request) => FindOfSuppressions(request) ?? FindOfWatching(request) ?? FindOthers(request);

    private static string? FindOfSuppressions(RunRequest request) =>
        request.SuppressionReason is not { } reason ? null
        : request.IsDiff ? "--add-suppressions writes into the lists, and --diff changes nothing. Give one of them"
        : request.ReadsInput ? "--add-suppressions writes into files, and standard input is not one. Name the files"
        : request.Shard is not null ? "--add-suppressions changes the sizes of files, by which --shard splits them. Leave --shard out"
        : string.IsNullOrWhiteSpace(reason) || Array.Exists(Unwritable, reason.Contains)
            ? "--add-suppressions takes a reason that a comment can hold: some words, without --, |, <, > and line breaks"
        : null;

    private static string? FindOfWatching(RunRequest request) =>
        !request.IsWatch ? null
        : request.ReadsInput ? "--watch waits for files to change, and standard input is not one. Name the files"
        : request.SuppressionReason is not null ? "--watch runs again and again, and --add-suppressions is done once. Give one of them"
        : request.Reports.FirstOrDefault(target => target.IsRemote) is { } remote ? $"--report {remote.Format.Name} is for one run. Leave --watch out"
        : null;

    private static string? FindOthers(RunRequest request) =>
        request is { IsUnsafe: true, Fix: null } ? "--unsafe alone fixes nothing: it widens --fix or --diff. Give it with one of them"
        : request is { Shard: not null, ReadsInput: true } ? "--shard splits files, and standard input is one text. Leave one of the two out"
        : request is { Shard: not null, Fix.IsDiff: false }
            ? "--shard splits by size, which --fix changes while another shard may still be splitting. "
                + "Fix in one run, or take the parts of --diff"
        : request.Fix is not null && request.Reports.FirstOrDefault(target => target.IsRemote) is { } remote
            ? $"--report {remote.Format.Name} is about the commit as it is. Leave out --fix and --diff"
        : (request.IsDiff || request.IsFilter) && request.Reports.FirstOrDefault(target => target is { File: null, IsText: false }) is { } taken
            ? $"standard output is for the {(request.IsDiff ? "diff" : "fixed list")}. Give the report a file: --report {taken.Format.Name}=FILE"
        : request is { Since: not null, ReadsInput: true } ? "--since compares files with their past, and standard input has none. Name the file"
        : request is { IsStaged: true, ReadsInput: true }
            ? "--staged compares files with the last commit, which standard input does not have. Name the file"
        : request is { IsStaged: true, Since: not null }
            ? "--staged compares with the last commit, and --since or a report to GitHub with another one. Give one of them"
        : request is { IsStaged: true, Shard: not null } ? "--staged is for a hook before a commit, which runs whole: leave out --shard"
        : request is { Choice.Changes: not null, Since: null, IsStaged: false } && !request.Reports.Any(target => target.IsRemote)
            ? "--changes says how the lines of a change are judged, and none are known. Give --since or --staged too"
        : null;
}
