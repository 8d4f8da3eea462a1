using FsCheck;
using FsCheck.Fluent;
using ListLint.Reporters;

namespace ListLint.Tests;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("a\tb", "a    b")]
    [InlineData("a\u001B[2Jb\r\n", "a\u241B[2Jb\u240D\u240A")]
    [InlineData("a\u009B2Jb", "a<U+009B>2Jb")]
    [InlineData("a\u202Eb\u2066", "a<U+202E>b<U+2066>")]
    [InlineData("a\u034Fb\u3164\u115F\u2800", "a<U+034F>b<U+3164><U+115F><U+2800>")]
    [InlineData("README\uFE0F.md", "README<U+FE0F>.md")]
    [InlineData("a\u200Db", "a<U+200D>b")]
    [InlineData("1\uFE0F\u20E3", "1\u20E3")]
    [InlineData("\u2764\uFE0F\u200D\U0001F525", "\u2764\U0001F525")]
    [InlineData("\U0001F3F4\U000E0067", "\U0001F3F4<U+E0067>")]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    public void What_is_not_seen_is_shown_by_its_name(string text, string shown)
    {
        Assert.Equal(shown, Printable.Escape(text));
        Assert.Equal(shown, Printable.Escape(shown));
    }

    [Fact]
    public void Half_a_character_is_shown_by_its_name() => Assert.Equal("a<U+D83D>b", Printable.Escape("a\uD83Db"));

    [Theory]
    [InlineData("\u2764\uFE0F.md", "\u2764\uFE0F.md")]
    [InlineData("می\u200Cخواهم.md", "می\u200Cخواهم.md")]
    [InlineData("a\u202E\u200D.md", "a<U+202E><U+200D>.md")]
    public void The_name_of_a_file_keeps_what_it_is_spelled_with(string path, string shown) => Assert.Equal(shown, Printable.Name(path));

    [Fact]
    public void A_message_is_one_line_whatever_it_quotes()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var writer = new PrintableWriter(output);

        writer.WriteLine("listlint: a\nb\r\u2028c");
        writer.Write("one\r\ntwo\n");
        writer.Write('\uD83E');
        writer.Write('\uDD8A');
        writer.WriteLine();

        Assert.Equal("listlint: a\u240Ab\u240D<U+2028>c\none\ntwo\n\U0001F98A\n", output.ToString());
    }

    [Theory]
    [InlineData("::error::x", ":<U+003A>error::x")]
    [InlineData(" \u00A0\t::error::x", "      :<U+003A>error::x")]
    [InlineData("a::b ##[group]x", "a::b ##<U+005B>group]x")]
    [InlineData("###[x]", "###<U+005B>x]")]
    [InlineData("[a](#b) # [c] :: d", "[a](#b) # [c] :: d")]
    public void A_line_in_a_workflow_is_no_command(string line, string shown)
    {
        foreach (var size in new[] { 1, 2, 3, line.Length })
        {
            using var output = new StringWriter();
            using var writer = new PrintableWriter(output, isWorkflow: true);
            foreach (var part in line.Chunk(size))
                writer.Write(new string(part));

            Assert.Equal(shown, output.ToString());
        }
    }

    [Fact]
    public void Only_a_line_of_progress_goes_back_to_the_start_of_its_line()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var writer = new PrintableWriter(output, isTerminal: true);

        writer.Write("\r10%");
        writer.WriteLine("a\rb");

        Assert.Equal("\r10%a\u240Db\n", output.ToString());
    }

    [Fact]
    public void Whatever_is_written_in_whatever_pieces_is_seen_and_no_command() =>
        Prop.ForAll(
                HostileText.Any.ListOf().ToArbitrary(),
                parts =>
                {
                    using var output = new StringWriter { NewLine = "\n" };
                    using var writer = new PrintableWriter(output, isWorkflow: true);
                    foreach (var (at, part) in parts.Index())
                    {
                        if (at % 2 == 0)
                            writer.Write(part);
                        else
                            writer.WriteLine(part);
                    }

                    return TerminalOutput.Refusal(output.ToString()) is null && TerminalOutput.Commands(output.ToString()) == "";
                }
            )
            .Check(Repeatable.Config.WithMaxTest(500));
}
