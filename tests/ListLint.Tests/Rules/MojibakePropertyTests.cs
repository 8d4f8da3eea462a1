using FsCheck;
using FsCheck.Fluent;
using ListLint.Rules;
using Xunit.Abstractions;

namespace ListLint.Tests;

public class MojibakePropertyTests(ITestOutputHelper output)
{
    private static readonly string[] Alphabets =
    [
        "abcdeéèêëàâîïôùûüçœ",
        "abcdeãõáéíóúâêôçñ",
        "abcdeäöüß",
        "abcdeąćęłńóśźż",
        "abcdečďěňřšťůž",
        "abcdeğışöüç",
        "abcdeåøæðþ",
        "abcdeăâîșț",
        "aeiăâêôơưấếợ",
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "іїєґабвгд",
        "αβγδεζηθικλμνξοπρστυφχψωάέήίό",
        "中文字体语言模型数据集学习",
        "ひらがなカタカナ日本",
        "한국어문장데이터",
        "אבגדהוזחטי",
        "ابتثجحخدذر",
        "नमस्तेदुनिया",
        "สวัสดีชาวโลก",
    ];

    // One seed, so that the rates are the same on every machine.
    private static readonly FsCheck.Rnd Seed = new(20261121UL);

    private static readonly string[] Signs = ["’", "“", "”", "–", "—", "…", "•", "→", "★", "✓", "🤗", "🚀", "📚", "⚠️", "©", "°", "£", "½"];

    private static readonly Gen<string> Word = Gen.Elements(Alphabets)
        .SelectMany(letters => Gen.Elements(letters.ToCharArray()).ArrayOf().Where(word => word.Length is > 1 and < 12))
        .SelectMany(
            _ => Gen.Elements(false, true),
            (word, title) => title ? char.ToUpperInvariant(word[0]) + new string(word[1..]) : new string(word)
        );

    private static readonly Gen<string> Text = Gen.Frequency(
        (4, Word),
        (1, Word.SelectMany(_ => Gen.Elements(Signs), (word, sign) => word + sign)),
        (1, Word.SelectMany(_ => Gen.Elements(Signs), (word, sign) => sign + word)),
        (1, Word.SelectMany(_ => Word, (text, two) => $"{text} – “{two}”"))
    );

    [Theory]
    [InlineData("windows-1252", 0.98)]
    [InlineData("Latin-1", 0.99)]
    [InlineData("windows-1250", 0.96)]
    [InlineData("windows-1251", 0.96)]
    [InlineData("macintosh", 0.96)]
    [InlineData("ibm437", 0.96)]
    public void What_is_reported_as_certain_is_restored_exactly_and_most_is_reported(string page, double floor)
    {
        var (all, restored, wrong) = (0, 0, new List<string>());
        foreach (var text in Text.Sample(4000, Seed, 40).Where(text => text.EnumerateRunes().Count(rune => rune.Value > 0x7F) >= 2))
        {
            var damaged = MojibakeSamples.Damage(text, page);
            var found = MojibakeFinder.Find(damaged);
            all++;
            if (MojibakeSamples.Restore(damaged) == text)
                restored++;
            else if (found.Any(damage => damage.IsCertain && !text.Contains(damage.Restored, StringComparison.Ordinal)))
                wrong.Add($"{text}: {damaged} -> {MojibakeSamples.Restore(damaged)}");
        }

        output.WriteLine($"{page}: {restored} of {all} restored, {wrong.Count} wrongly");
        Assert.Empty(wrong);
        Assert.InRange((double)restored / all, floor, 1);
    }

    [Fact]
    public void Sound_words_are_never_reported() => Assert.DoesNotContain(Text.Sample(20000, Seed, 40), text => MojibakeFinder.Find(text).Count > 0);

    [Fact]
    public void Any_text_at_all_gives_spans_in_order_inside_it() =>
        Prop.ForAll<string>(any =>
            {
                var text = any ?? "";
                var end = 0;
                foreach (var damage in MojibakeFinder.Find(text))
                {
                    Assert.InRange(damage.Span.Start, end, text.Length);
                    Assert.InRange(damage.Span.End, damage.Span.Start + 1, text.Length);
                    end = damage.Span.End;
                }
            })
            .Check(Repeatable.Config);
}
