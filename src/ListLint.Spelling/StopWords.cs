namespace ListLint.Spelling;

/// <summary>
/// The small words by which a language is known. Those that English has too, such as "do" and "die", count for English alone, but for a few
/// that other languages cannot do without.
/// </summary>
internal static class StopWords
{
    private const string English =
        "the a an of and to for with in on by from is are that this your it its as can be you at or using which has have will not but "
        + "into over their when how what who we they our all more";

    private static readonly string[] Others =
    [
        "de la el los las un una del con para por que es y se su como más en al lo sobre entre desde esta este son",
        "de da das dos um uma com para por que os não em ao na nas nos pelo pela seu sua mais você são",
        "le la les des et est une un dans pour sur avec qui du au aux ce de en par cette sont ou votre",
        "il lo gli di che sono della dei delle con una un del la nel alla da di anche",
        "der das und mit für von ist den dem ein eine auf zu im des wie oder nicht aus sich bei",
        "het een van voor met zijn en de op te dat niet ook bij naar je of",
        "och för med som att är av till från en ett på den det i om kan inte eller",
        "og til af av med som er på det ikke en et den for i kan fra eller",
        "jest dla oraz się nie z w na przez jak i od który po lub",
        "je pro se na že které v pro jako s z od nebo si ve",
        "și pentru este cu din la de care un o nu pe sau în ca mai are",
        "ve bir için ile bu olan da de çok gibi",
        "dan untuk yang dengan adalah dari ini di pada atau ke",
        "ja että ei joka ovat sekä kun voi",
        "és egy hogy az nem vagy van",
        "và là cho của các một với trong",
    ];

    // Bit 0 is English, the others follow in their order.
    private static readonly Dictionary<string, int> Languages = Build();
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Languages.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many languages there are, English the first.</summary>
    public static int Count => Others.Length + 1;

    /// <summary>How many letters the longest of them has.</summary>
    public static int Longest { get; } = Languages.Keys.Max(word => word.Length);

    /// <summary>Which languages have a word in lower case as a small word: bit 0 for English; 0 for none.</summary>
    public static int LanguagesOf(ReadOnlySpan<char> word) => word.Length <= Longest && BySpan.TryGetValue(word, out var languages) ? languages : 0;

    private static Dictionary<string, int> Build()
    {
        var languages = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at <= Others.Length; at++)
        {
            foreach (var word in (at == 0 ? English : Others[at - 1]).Split(' '))
                languages[word] = languages.GetValueOrDefault(word) | (1 << at);
        }

        return languages;
    }
}
