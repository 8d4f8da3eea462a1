using FsCheck;
using FsCheck.Fluent;
using ListLint.Rules;

namespace ListLint.Tests;

public class MojibakeLanguageTests
{
    private static readonly string[][] Languages =
    [
        .. new[]
        {
            "élève forêt garçon hôtel naïve œuvre très déjà voilà français château août Noël où cœur façade Éducation théâtre équilibré",
            "Größe Übung Äpfel schön für Straße Öl müde Bäckerei Fußgänger Überprüfung ähnlich Maß weiß Köln Österreich",
            "zażółć gęślą jaźń Łódź książka źródło święto żółw ćwiczenie ósmy mąż pięć ludność dźwięk Śląsk Żywiec Kraków",
            "příliš žluťoučký kůň úpěl ďábelské ódy čtvrť řeka škola Šárka Čechy Řím tisíciletí největší překlad účet",
            "ąžuolas čia ęsti ėjimas įmonė šiaurė ūkis žemė Šiauliai Žemaitija visų įdomu Čekija ūkininkas lietuvių",
            "привет мир обучение модели данные Россия ёлка Щука язык Съешь ещё этих мягких французских булок Ярославль",
            "öğrenme yazılım şöför çiçek İstanbul ığdır güzel Türkçe ışık Şişli Çanakkale üçüncü değişiklik kâğıt",
            "机器学习 深度学习 中文 自然语言处理 数据集 模型 简体中文 知识图谱 《红楼梦》 大语言模型，综述 繁體中文 學習資源",
            "日本語 機械学習 データセット こんにちは カタカナ 自然言語処理 東京 ありがとう 「地図」 使い方",
            "Tiếng Việt học máy dữ liệu mô hình ngôn ngữ Đà Nẵng Hà Nội tại sao giá hạt sầu riêng phở đường trường thư viện",
            "coração não São João informação lições irmã avó três à às àquele família português difícil amanhã maçã",
            "año niño corazón inglés ¿Qué? ¡Hola! España pingüino está días música más educación",
        }.Select(words => words.Split(' ')),
    ];

    private static readonly string[] Pages =
    [
        "windows-1252",
        "Latin-1",
        "windows-1250",
        "iso-8859-2",
        "windows-1251",
        "windows-1254",
        "windows-1257",
        "macintosh",
        "ibm437",
        "ibm850",
        "cp866",
        "koi8-r",
    ];

    private static readonly FsCheck.Rnd Seed = new(20261129UL);

    private static readonly Gen<string> Sentence =
        from words in Gen.Elements(Languages)
        from count in Gen.Choose(1, 5)
        from picked in Gen.Elements(words).ListOf(count)
        from shape in Gen.Elements("{0}", "“{0}”", "{0} – x", "🚀 {0}", "It’s {0}…", "[{0}](https://x.example/a)")
        select shape.Replace("{0}", string.Join(' ', picked), StringComparison.Ordinal);

    [Fact]
    public void Sound_text_is_never_reported() => Assert.DoesNotContain(Sentence.Sample(6000, Seed, 40), text => MojibakeFinder.Find(text).Count > 0);

    [Fact]
    public void Damaged_text_is_restored_exactly_or_left_and_most_is_restored()
    {
        var (all, exact) = (0, 0);
        foreach (var (text, page) in Sentence.Sample(6000, Seed, 40).Zip(Gen.Elements(Pages).Sample(6000, Seed, 40)))
        {
            var damaged = MojibakeSamples.Damage(text, page);
            if (damaged == text)
                continue;
            all++;
            exact += IsExact(damaged, text, page) ? 1 : 0;
        }

        Assert.InRange((double)exact / all, 0.9, 1);
    }

    [Fact]
    public void Text_damaged_twice_in_any_two_encodings_is_restored_exactly_or_left()
    {
        var pages = Gen.Elements(Pages).Two().Sample(6000, Seed, 40);
        foreach (var (text, (first, second)) in Sentence.Sample(6000, Seed, 40).Zip(pages))
            IsExact(MojibakeSamples.Damage(MojibakeSamples.Damage(text, first), second), text, $"{first}, then {second}");
    }

    [Fact]
    public void Text_whose_no_break_spaces_are_lost_is_restored_exactly_or_left()
    {
        foreach (var (text, page) in Sentence.Sample(6000, Seed, 40).Zip(Gen.Elements(Pages).Sample(6000, Seed, 40)))
            IsExact(MojibakeSamples.Damage(text, page).Replace('\u00A0', ' '), text, page);
    }

    [Fact]
    public void Text_of_which_any_character_is_lost_gets_no_wrong_one()
    {
        // The rest of a character may be another one in the pages of DOS, which have letters and frames everywhere.
        var pages = Gen.Elements("windows-1252", "Latin-1", "windows-1250", "windows-1251");
        foreach (var (text, page) in Sentence.Sample(3000, Seed, 40).Zip(pages.Sample(3000, Seed, 40)))
        {
            var damaged = MojibakeSamples.Damage(text, page);
            var at = damaged.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
            if (at >= 0)
                Assert.All(Written(damaged.Remove(at, 1)), restored => Assert.Contains(restored, text, StringComparison.Ordinal));
        }
    }

    private static bool IsExact(string damaged, string text, string page)
    {
        var restored = Fixed(damaged);
        Assert.True(restored == text || restored == damaged, $"{page}: {text}: {damaged} -> {restored}");
        return restored == text;
    }

    private static IEnumerable<string> Written(string damaged) =>
        DamagedWord
            .Find(damaged, MojibakeFinder.Find(damaged))
            .Where(word => word.Damages.All(damage => damage.IsFixable))
            .SelectMany(word => word.Damages)
            .Select(damage => damage.Restored);

    private static string Fixed(string damaged)
    {
        foreach (
            var word in DamagedWord.Find(damaged, MojibakeFinder.Find(damaged)).Where(word => word.Damages.All(damage => damage.IsFixable)).Reverse()
        )
        {
            foreach (var damage in word.Damages.Reverse())
                damaged = damaged[..damage.Span.Start] + damage.Restored + damaged[damage.Span.End..];
        }

        return damaged;
    }
}
