using System.Globalization;

namespace ListLint.GitHub;

/// <summary>What came of a review.</summary>
/// <param name="Sent">How many suggestions it holds; 0 where there was nothing new to say, and then there is no review.</param>
/// <param name="Left">How many found no room in it.</param>
/// <param name="Page">Its page, if GitHub told it.</param>
public sealed record ReviewOutcome(int Sent, int Left, string? Page);

/// <summary>
/// Suggests fixes on a pull request: one review, only of lines that it brings, and nothing twice, whatever became of it. Lines that were there
/// before may stand in a suggestion, as where an entry moves past them, but it leaves them as they are.
/// </summary>
/// <param name="client">GitHub.</param>
/// <param name="markdown">Text of a list as Markdown that shows it as it is and calls nobody.</param>
public sealed class Review(IGitHubClient client, Func<string, string> markdown)
{
    /// <summary>So many comments a review are usual; more make GitHub answer with a secondary rate limit.</summary>
    public const int Most = 30;

    // GitHub refuses longer comments with 422.
    private const int LongestBody = 65_536;

    /// <summary>Creates the review, if there is something new to suggest.</summary>
    /// <param name="number">Of the pull request.</param>
    /// <param name="sha">The commit that the suggestions' lines are of.</param>
    /// <param name="suggestions">All that could be suggested.</param>
    /// <exception cref="GitHubException">
    /// GitHub did not take it; <see cref="GitHubFailure.Forbidden"/> where the token may not write reviews.
    /// </exception>
    public Task<ReviewOutcome> Suggest(int number, string sha, IReadOnlyList<Suggestion> suggestions) =>
        suggestions.Count == 0 ? Task.FromResult(new ReviewOutcome(0, 0, null)) : client.Run(cancel => Send(number, sha, suggestions, cancel));

    private async Task<ReviewOutcome> Send(int number, string sha, IReadOnlyList<Suggestion> suggestions, CancellationToken cancel)
    {
        var diff = (await client.GetFiles(number, cancel))
            .DistinctBy(file => file.FileName)
            .ToDictionary(file => file.FileName, file => new DiffLines(file.Patch), StringComparer.Ordinal);
        var said = (await client.GetReviewComments(number, cancel)).Select(comment => SuggestionText.Fingerprint(comment.Body)).ToHashSet();
        var comments = suggestions
            .Where(suggestion =>
                diff.GetValueOrDefault(suggestion.Path) is { } lines
                && lines.Hold(suggestion.First, suggestion.Last)
                && suggestion.Touched.All(lines.Add)
                && !said.Contains(suggestion.Fingerprint)
            )
            .Select(Comment)
            .Where(comment => comment.Body.Length <= LongestBody)
            .ToList();
        if (comments.Count == 0)
            return new ReviewOutcome(0, 0, null);
        var sent = comments.Take(Most).ToList();
        var review = await client.CreateReview(number, new LineReview(sha, Format(sent.Count, comments.Count - sent.Count), sent), cancel);
        return new ReviewOutcome(sent.Count, comments.Count - sent.Count, review.HtmlUrl);
    }

    private LineComment Comment(Suggestion suggestion) =>
        new(
            suggestion.Path,
            suggestion.Last,
            SuggestionText.Format(suggestion, markdown),
            suggestion.First < suggestion.Last ? suggestion.First : null
        );

    private static string Format(int sent, int left)
    {
        var more =
            left == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $" {left} more did not fit here. `listlint check --fix` applies all of them.");
        return $"ListLint can fix problems that this pull request adds. Each suggestion changes only what it says.{more}";
    }
}
