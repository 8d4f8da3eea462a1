using ListLint.Accuracy;
using Safety = ListLint.Core.Safety;

var shared = Environment.GetEnvironmentVariable("LISTLINT_CORPUS") ?? Path.Combine("..", "shared");
if (args is ["additions", .. var given])
{
    var folder = given is [var first, ..] && !first.StartsWith('-') ? first : Path.Combine(shared, "truth", "history");
    return Additions.Print(folder, given);
}

var judged = Path.Combine("tests", "accuracy", "judged.tsv");
if (!Directory.Exists(Path.Combine(shared, "corpus")) || !File.Exists(judged))
{
    Console.Error.WriteLine(
        $"No lists in {shared}, or no {judged}: run this at the root of the repository, with the lists beside it or in LISTLINT_CORPUS."
    );
    return 2;
}

var labels = Label.Read(Path.Combine(shared, "truth", "seeds"));
if (args is ["--fixes", ..])
{
    foreach (var upTo in (Safety[])[Safety.Safe, Safety.Unsafe])
    {
        FixedLabels.Print(labels, Path.Combine(shared, "corpus", "seeds"), upTo);
        Fixes.Print(
            Path.Combine(shared, "corpus", "lists"),
            upTo,
            args is [_, var size] ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : 40
        );
    }

    return 0;
}

var (seeds, _) = Reports.Run(Path.Combine(shared, "corpus", "seeds"));
Recall.Print(labels, [.. seeds.Where(report => report.IsDefault)], "default rules", onlyFamilies: true);
Recall.Print(labels, seeds, "all rules", onlyFamilies: false);

var (reports, entries) = Reports.Run(Path.Combine(shared, "corpus", "lists"));
var failed = Precision.Print(reports, Judgement.Read(judged));
Noise.Print([.. reports.Where(report => report.IsDefault)], entries);
if (args is ["--sample", var rule, var count])
    Sample.Print([.. reports.Where(report => report.Rule == rule)], int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
return failed ? 1 : 0;
