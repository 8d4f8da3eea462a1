namespace ListLint.Tests;

public sealed class DecodingTests
{
    public static TheoryData<string, byte[], string> Invalid =>
        new()
        {
            { "a lone continuation byte", [0x61, 0x80, 0x62], "80" },
            { "a byte of Latin-1", [0x63, 0x61, 0x66, 0xE9, 0x20], "E9" },
            { "an overlong slash", [0x61, 0xC0, 0xAF], "C0 AF" },
            { "an overlong slash in three bytes", [0xE0, 0x80, 0xAF], "E0 80 AF" },
            { "an overlong slash in four bytes", [0xF0, 0x80, 0x80, 0xAF], "F0 80 80 AF" },
            { "a high surrogate", [0xED, 0xA0, 0x80, 0x61], "ED A0 80" },
            { "a surrogate pair, as in CESU-8", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "ED A0 BD ED B8 80" },
            { "a code point behind the last", [0xF4, 0x90, 0x80, 0x80], "F4 90 80 80" },
            { "a five-byte form", [0xF8, 0x88, 0x80, 0x80, 0x80], "F8 88 80 80 80" },
            { "a cut character at the end", [0x61, 0xE4, 0xB8], "E4 B8" },
            { "a cut character inside", [0xE4, 0xB8, 0x61, 0xE4, 0xB8, 0xAD], "E4 B8" },
            { "FE", [0x61, 0xFE, 0x61], "FE" },
        };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Bytes_that_are_no_UTF8_keep_their_place_and_value(string what, byte[] bytes, string expected)
    {
        var source = SourceText.Decode("a.md", bytes);

        var invalid = Assert.Single(source.InvalidBytes);
        Assert.Equal(expected, string.Join(' ', invalid.Bytes.Select(value => value.ToString("X2"))));
        Assert.Equal(invalid.Bytes, bytes.Skip(invalid.ByteOffset).Take(invalid.Bytes.Count));
        Assert.Equal(invalid.Bytes.Count, invalid.Span.Length);
        Assert.True(bytes.SequenceEqual(source.ToBytes()), what);
    }

    [Fact]
    public void Text_around_invalid_bytes_is_read_as_ever()
    {
        var source = SourceText.Decode("a.md", [0xC3, 0xA9, 0xE9, 0xF0, 0x9F, 0x92, 0x80, 0xE9, 0xE8, 0x0A]);

        Assert.Equal("é\uDCE9💀\uDCE9\uDCE8\n", source.Text);
        Assert.Equal([(new Span(1, 2), 2), (new Span(4, 6), 7)], source.InvalidBytes.Select(bytes => (bytes.Span, bytes.ByteOffset)));
    }

    [Fact]
    public void A_character_whose_second_half_looks_like_an_escaped_byte_is_sound()
    {
        var source = SourceText.Decode("a.md", "\U0001F480\U0001F4FF"u8);

        Assert.Equal("\uD83D\uDC80\uD83D\uDCFF", source.Text);
        Assert.Empty(source.InvalidBytes);
        Assert.Equal("\U0001F480\U0001F4FF"u8, source.ToBytes());
    }

    [Fact]
    public void The_byte_order_mark_of_UTF8_is_no_text_and_is_written_back()
    {
        var source = SourceText.Decode("a.md", [0xEF, 0xBB, 0xBF, 0x61, 0xFF]);

        Assert.Equal("a\uDCFF", source.Text);
        Assert.True(source.HasByteOrderMark);
        Assert.Equal(4, Assert.Single(source.InvalidBytes).ByteOffset);
        Assert.Equal([0xEF, 0xBB, 0xBF, 0x62], source.WithText("b").ToBytes());
    }

    [Fact]
    public void A_second_byte_order_mark_is_text() => Assert.Equal("\uFEFFa", SourceText.Decode("a.md", "\uFEFF\uFEFFa"u8).Text);

    [Fact]
    public void An_empty_file_is_an_empty_text_of_one_line()
    {
        var source = SourceText.Decode("a.md", []);

        Assert.Equal(("", 1, false), (source.Text, source.LineCount, source.HasByteOrderMark));
        Assert.Empty(source.ToBytes());
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x2D, 0x4E }, TextEncoding.Utf16LittleEndian)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61, 0x4E, 0x2D }, TextEncoding.Utf16BigEndian)]
    public void UTF16_is_told_by_its_byte_order_mark(byte[] bytes, TextEncoding encoding)
    {
        var source = SourceText.Decode("a.md", bytes);

        Assert.Equal(("a中", encoding), (source.Text, source.Encoding));
        Assert.Empty(source.InvalidBytes);
        Assert.Equal(bytes, source.ToBytes());
        Assert.Equal(bytes[..4], source.WithText(source.Text[..1]).ToBytes());
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x01, 0xDC, 0x62 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61, 0xDC, 0x01, 0x62 })]
    public void A_lone_surrogate_and_an_odd_last_byte_of_UTF16_are_invalid_and_stay(byte[] bytes)
    {
        var source = SourceText.Decode("a.md", bytes);

        Assert.Equal([(new Span(1, 2), 4), (new Span(2, 2), 6)], source.InvalidBytes.Select(invalid => (invalid.Span, invalid.ByteOffset)));
        Assert.Equal(bytes[4..6], source.InvalidBytes[0].Bytes);
        Assert.Equal([0x62], source.InvalidBytes[1].Bytes);
        Assert.Equal(bytes, source.ToBytes());
        Assert.Equal(
            [(new Span(0, 1), 2), (new Span(1, 1), 4)],
            source.WithText("\uDC01").InvalidBytes.Select(invalid => (invalid.Span, invalid.ByteOffset))
        );
    }

    [Fact]
    public void Escaped_bytes_that_an_edit_joins_are_still_two_bytes()
    {
        var source = SourceText.Decode("a.md", [0xC3, 0x61, 0xA9, 0x61, 0xFF]).WithText("\uDCC3\uDCA9a\uDCFF");

        Assert.Equal([(new Span(0, 2), 0), (new Span(3, 4), 3)], source.InvalidBytes.Select(bytes => (bytes.Span, bytes.ByteOffset)));
        Assert.Equal([0xC3, 0xA9, 0x61, 0xFF], source.ToBytes());
    }
}
