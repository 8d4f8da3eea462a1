using Octokit;

namespace ListLint.GitHub;

/// <summary>What came of a comment.</summary>
/// <param name="IsNews">Whether it was written or changed; false where it says the same already, or nothing was to be said.</param>
/// <param name="Page">Its page, if there is a comment and GitHub told it.</param>
public sealed record CommentOutcome(bool IsNews, string? Page);

/// <summary>
/// One comment on a pull request, which is found again by a mark that no reader sees and brought up to date, so that there is never a second. A mark
/// in the comment of somebody else does not count: whoever wrote that one can change it.
/// </summary>
/// <param name="client">GitHub.</param>
/// <param name="id">Letters and digits, the same for each repetition, others for other jobs.</param>
public sealed class PullRequestComment(IGitHubClient client, string id)
{
    /// <summary>GitHub refuses longer comments with 422; counted in bytes of UTF-8, it fits however characters are counted.</summary>
    public const int Longest = 65_536;

    // No name of a user has brackets; GitHub gives them to apps, whose tokens cannot ask who they are.
    private const string AppSuffix = "[bot]";

    private string Mark => $"<!-- listlint-comment {id} -->";

    /// <summary>The bytes of UTF-8 that are left for a text.</summary>
    public int Room => Longest - Mark.Length - 1;

    /// <summary>Says something, in the comment that there is or in a new one.</summary>
    /// <param name="number">Of the pull request.</param>
    /// <param name="text">Markdown, at most <see cref="Room"/>.</param>
    /// <param name="isNeeded">Whether it is said where there is no comment yet.</param>
    /// <exception cref="GitHubException">
    /// GitHub did not take it; <see cref="GitHubFailure.Forbidden"/> where the token may not write comments.
    /// </exception>
    public Task<CommentOutcome> Say(int number, string text, bool isNeeded) =>
        client.Run(cancel => Send(number, Bounded.Bytes($"{Mark}\n{text}", Longest), isNeeded, cancel));

    // Repeatable as a whole: each try looks at what is there.
    private async Task<CommentOutcome> Send(int number, string body, bool isNeeded, CancellationToken cancel)
    {
        var marked = (await client.GetComments(number, cancel))
            .Where(comment => comment.Body?.StartsWith(Mark, StringComparison.Ordinal) == true)
            .OrderBy(comment => comment.Id)
            .ToList();
        var own = marked.Find(IsOfApp) ?? (marked.Count > 0 ? await FindOwn(marked, cancel) : null);
        if (own is not null && Normalize(own.Body) == Normalize(body))
            return new CommentOutcome(false, own.HtmlUrl);
        if (own is null && !isNeeded)
            return new CommentOutcome(false, null);
        var said = own is null ? await client.CreateComment(number, body, cancel) : await client.UpdateComment(own.Id, body, cancel);
        return new CommentOutcome(true, said.HtmlUrl);
    }

    private async Task<IssueComment?> FindOwn(List<IssueComment> marked, CancellationToken cancel) =>
        await client.FindLogin(cancel) is { } login ? marked.Find(comment => comment.User?.Login == login) : null;

    private static bool IsOfApp(IssueComment comment) => comment.User?.Login?.EndsWith(AppSuffix, StringComparison.Ordinal) == true;

    // What is stored may be trimmed or have other line endings.
    private static string Normalize(string text) => text.ReplaceLineEndings("\n").Trim();
}
