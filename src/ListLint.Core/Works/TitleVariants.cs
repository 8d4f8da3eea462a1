namespace ListLint.Core;

/// <summary>
/// Words by which titles that are otherwise alike name different works: editions, parts, levels, languages, and systems that a thing is made for.
/// </summary>
public static class TitleVariants
{
    private static readonly HashSet<string> Words = new(
        string.Join(
                ' ',
                "first second third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven eight nine ten",
                "ii iii iv v vi vii viii ix x",
                "edition ed revised volume vol part chapter season series week module lesson episode version supplement appendix",
                "beginner beginners basic basics introductory intro intermediate advanced expert experts elementary fundamentals junior senior",
                "lite light pro premium plus community enterprise client server frontend backend desktop mobile ios android windows linux mac macos",
                "small medium large tiny mini base huge train test validation spring summer autumn fall winter",
                "english german french spanish portuguese brazilian italian russian ukrainian polish czech dutch swedish danish norwegian",
                "finnish greek turkish hebrew arabic persian farsi hindi bengali tamil telugu urdu chinese mandarin cantonese japanese korean",
                "vietnamese thai indonesian malay hungarian romanian bulgarian serbian croatian catalan latin",
                "python java javascript typescript ruby rust go golang swift kotlin php perl scala haskell elixir erlang clojure lua julia",
                "matlab c c++ c+ cpp c# csharp f# fsharp r d"
            )
            .Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Whether one of two titles has such a word that the other lacks.</summary>
    public static bool Differ(TitleWords one, TitleWords other) =>
        one.All.Except(other.All).Any(Words.Contains) || other.All.Except(one.All).Any(Words.Contains);

    /// <summary>
    /// Whether each of two texts has such a word that the other lacks, so that they speak of different editions, languages or parts.
    /// </summary>
    public static bool AreRivals(TitleWords one, TitleWords other) =>
        one.All.Except(other.All).Any(Words.Contains) && other.All.Except(one.All).Any(Words.Contains);
}
