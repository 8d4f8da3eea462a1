namespace ListLint.Links;

/// <summary>The answers of earlier runs, in memory; of two for one page the younger counts.</summary>
public sealed class LinkCache
{
    // Below that, what is superseded costs nothing.
    private const int Slack = 2000;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private readonly Dictionary<string, LinkRecord> records = new(StringComparer.Ordinal);
    private int lines;

    /// <summary>The number of pages with an answer.</summary>
    public int Count => records.Count;

    /// <summary>Whether most of the lines that were read are superseded, so that the file is better written anew.</summary>
    public bool IsWasteful => lines > Slack && lines > 2 * records.Count;

    /// <summary>Takes what lines say; damaged ones are skipped.</summary>
    public void Read(IEnumerable<string> more)
    {
        foreach (var line in more)
        {
            lines++;
            if (LinkLine.Read(line) is { } record)
                Put(record);
        }
    }

    /// <summary>Takes an answer, unless a younger one is there.</summary>
    public void Put(LinkRecord record)
    {
        if (!records.TryGetValue(record.Key, out var known) || known.When <= record.When)
            records[record.Key] = record;
    }

    /// <summary>The answer for a page, however old; null where there is none.</summary>
    public LinkRecord? Find(string key) => records.GetValueOrDefault(key);

    /// <summary>What is worth keeping, as lines: one for each page, and none that is very old.</summary>
    public IEnumerable<string> Lines(DateTimeOffset now) => records.Values.Where(record => now - record.When < Kept).Select(LinkLine.Write);
}
