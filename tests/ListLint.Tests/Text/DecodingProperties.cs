using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

public sealed class DecodingProperties
{
    // Bytes at which UTF-8 is decided, and pieces of text, so that files are nearly right and wrong in every way.
    private static readonly byte[][] Pieces =
    [
        [0x00],
        [0x0A],
        [0x0D],
        [0x0D, 0x0A],
        [0x41],
        [0x7F],
        [0x80],
        [0x9F],
        [0xA0],
        [0xBF],
        [0xC0],
        [0xC1],
        [0xC2],
        [0xDF],
        [0xE0],
        [0xED],
        [0xEE],
        [0xEF],
        [0xF0],
        [0xF4],
        [0xF5],
        [0xFE],
        [0xFF],
        [0xEF, 0xBB, 0xBF],
        [0xFF, 0xFE],
        [0xFE, 0xFF],
        [0xD8, 0x00],
        [0x00, 0xDC],
        [0xC3, 0xA9],
        [0xE4, 0xB8, 0xAD],
        [0xF0, 0x9F, 0x92, 0x80],
        [0xF0, 0x9F, 0x93, 0xBF],
        [0xED, 0xB2, 0x80],
        [0xED, 0xA0, 0xBD],
    ];

    private static readonly Arbitrary<byte[]> Files = Gen.OneOf(
            ArbMap.Default.GeneratorFor<byte[]>().Where(bytes => bytes is not null),
            Gen.Elements(Pieces).ListOf().Select(pieces => pieces.SelectMany(piece => piece).ToArray()),
            Gen.Elements(Pieces).ListOf().Select(pieces => pieces.SelectMany(piece => piece).Prepend<byte>(0xFE).Prepend<byte>(0xFF).ToArray())
        )
        .ToArbitrary();

    [Fact]
    public void Decoding_and_encoding_gives_the_same_bytes() => Holds(bytes => Decode(bytes).ToBytes().SequenceEqual(bytes));

    [Fact]
    public void Invalid_bytes_are_where_they_say()
    {
        Holds(bytes =>
            Decode(bytes).InvalidBytes.All(invalid => bytes.AsSpan(invalid.ByteOffset, invalid.Bytes.Count).SequenceEqual(invalid.Bytes.ToArray()))
        );
        Holds(bytes =>
            Decode(bytes)
                .InvalidBytes.Zip(Decode(bytes).InvalidBytes.Skip(1))
                .All(pair => pair.First.Span.End < pair.Second.Span.Start || pair.Second.Span.IsEmpty)
        );
    }

    [Fact]
    public void A_file_of_UTF8_has_no_invalid_bytes_exactly_if_the_platform_finds_it_valid() =>
        Holds(bytes =>
            Decode(bytes) is var source
            && (source.Encoding != TextEncoding.Utf8 || source.InvalidBytes.Count == 0 == System.Text.Unicode.Utf8.IsValid(bytes))
        );

    [Fact]
    public void The_valid_part_of_a_text_is_as_the_platform_decodes_it() =>
        Holds(bytes => Decode(bytes) is not { Encoding: TextEncoding.Utf8, HasByteOrderMark: false } source || Shown(source) == Lossy(bytes));

    [Fact]
    public void The_same_text_has_the_same_invalid_bytes() =>
        Holds(bytes =>
            Decode(bytes) is var source
            && Listed(source) == Listed(source.WithText(source.Text))
            && source.WithText(source.Text).ToBytes().SequenceEqual(bytes)
        );

    private static void Holds(Func<byte[], bool> property) =>
        Prop.ForAll(Files, property).Check(Repeatable.Config.WithMaxTest(2000).WithQuietOnSuccess(true));

    private static SourceText Decode(byte[] bytes) => SourceText.Decode("a.md", bytes);

    private static string Listed(SourceText source) =>
        string.Join(';', source.InvalidBytes.Select(bytes => $"{bytes.Span}{bytes.ByteOffset}:{string.Join(',', bytes.Bytes)}"));

    // What stands between the invalid bytes, and what the platform's decoder keeps when it drops what it cannot read.
    private static string Shown(SourceText source) =>
        string.Concat(source.Text.Where((_, index) => !source.InvalidBytes.Any(bytes => bytes.Span.Contains(index))));

    private static string Lossy(byte[] bytes) =>
        System
            .Text.Encoding.GetEncoding("utf-8", System.Text.EncoderFallback.ExceptionFallback, new System.Text.DecoderReplacementFallback(""))
            .GetString(bytes);
}
