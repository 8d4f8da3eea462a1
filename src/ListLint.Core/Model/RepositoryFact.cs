namespace ListLint.Core;

/// <summary>What GitHub's API says of a repository.</summary>
public sealed record RepositoryFact
{
    /// <summary>Whether its owner has archived it, so that nobody can change it any more.</summary>
    public required bool Archived { get; init; }

    /// <summary>The day of the last push (UTC); null where it is empty.</summary>
    public DateOnly? LastPush { get; init; }

    /// <summary>Its name now, <c>owner/name</c> as GitHub writes it, where the link has an older one; else null.</summary>
    public string? RenamedTo { get; init; }
}
