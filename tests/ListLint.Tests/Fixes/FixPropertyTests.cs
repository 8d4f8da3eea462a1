using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

/// <summary>The promises of fixes over lists that were made up.</summary>
public sealed class FixPropertyTests
{
    [Theory]
    [InlineData(Safety.Safe)]
    [InlineData(Safety.Unsafe)]
    public void Fixes_end_report_nothing_new_and_change_only_what_they_fix(Safety upTo) =>
        Check(60, text => FixPromises.Hold(SourceText.From(text), upTo));

    [Theory]
    [InlineData(Safety.Safe)]
    [InlineData(Safety.Unsafe)]
    public void Encodings_marks_and_line_endings_stay_and_change_no_fix(Safety upTo) =>
        Check(60, text => FixPromises.HoldForEveryEncoding(text, upTo));

    private static void Check(int tests, Action<string> promise) =>
        Prop.ForAll(
                ListMaker.Numbers(),
                numbers =>
                {
                    var text = ListMaker.Text(numbers);
                    try
                    {
                        promise(text);
                    }
                    catch (Xunit.Sdk.XunitException error)
                    {
                        throw new InvalidOperationException($"{error.Message}\n--- the list ---\n{text}\n--- end ---", error);
                    }
                }
            )
            .Check(Repeatable.Config.WithMaxTest(tests).WithEndSize(30));
}
