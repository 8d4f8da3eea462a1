using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ListLint.Core;

/// <summary>One row of the table of addresses that prove a year.</summary>
/// <param name="Name">What holds the year, for messages.</param>
/// <param name="Kind">What it is the year of.</param>
/// <param name="Pattern">How the address starts, without scheme, in the language of <see cref="YearPattern"/>.</param>
/// <param name="Example">An address that the row recognises.</param>
/// <param name="Year">The year of the example.</param>
/// <param name="Source">How the site forms its addresses.</param>
internal sealed record YearEvidence(string Name, YearKind Kind, string Pattern, string Example, int Year, string Source)
{
    private const string Pii = "PII: S, ISSN, two digits of the year in which the number was given, five digits, check digit";
    private const string Article = "Springer Nature: journal number, 0 and two digits of the year of acceptance, number";
    private const string Oup = "OUP: journal code, letters of the year (z is 2019, aa is 2020), number";
    private const string Doi = "the publisher's DOI: journal, year of acceptance, number";

    private const int Last = 2060;

    // In real lists, submissions of December carry numbers of January up to about this one: arXiv holds some back over the holidays.
    private const int LastOfHolidays = 6000;

    /// <summary>The server or conference, where the pattern has no <c>V</c>; lower case.</summary>
    public string Venue { get; init; } = "";

    /// <summary>The first year for which the numbers tell; old articles were given theirs later, when they were put on the web.</summary>
    public int From { get; init; } = 1990;

    /// <summary>All rows; the first that fits counts.</summary>
    public static IReadOnlyList<YearEvidence> Rows { get; } =
    [
        new("arXiv id", YearKind.Preprint, "arxiv.org/abs/YYMM.####", "https://arxiv.org/pdf/2303.14070v2", 2023, "info.arxiv.org/help/arxiv_identifier: year and month of submission") { Venue = "arxiv" },
        new("arXiv id", YearKind.Preprint, "arxiv.org/abs/*/YYMM###", "https://arxiv.org/abs/cs.CL/0101001", 2001, "info.arxiv.org/help/arxiv_identifier: the scheme up to March 2007") { Venue = "arxiv" },
        new("preprint's DOI", YearKind.Preprint, "doi.org/10.1101/YYYY.MM.##.", "https://www.biorxiv.org/content/10.1101/2020.05.13.094953v1", 2020, "bioRxiv and medRxiv since December 2019: date of submission") { Venue = "rxiv" },
        new("preprint's DOI", YearKind.Preprint, "doi.org/10.64898/YYYY.MM.##.", "https://doi.org/10.64898/2026.01.02.123456", 2026, "bioRxiv and medRxiv since December 2025: date of submission") { Venue = "rxiv" },

        new("ACL Anthology id", YearKind.Proceedings, "aclanthology.org/YYYY.V", "https://aclanthology.org/2022.bionlp-1.9/", 2022, "aclanthology.org/info/ids: year, venue, volume, number"),
        new("ACL Anthology id", YearKind.Proceedings, "aclanthology.org/@YY-####", "https://www.aclweb.org/anthology/N19-1423", 2019, "aclanthology.org/info/ids: the scheme up to 2019"),
        new("CVF address", YearKind.Proceedings, "openaccess.thecvf.com/content/VYYYY", "https://openaccess.thecvf.com/content/CVPR2021/papers/Doe_A_Title_CVPR_2021_paper.pdf", 2021, "openaccess.thecvf.com: conference and year"),
        new("CVF address", YearKind.Proceedings, "openaccess.thecvf.com/content_V_YYYY", "http://openaccess.thecvf.com/content_ICCV_2019/papers/Doe_A_Title_ICCV_2019_paper.pdf", 2019, "openaccess.thecvf.com: conference and year"),
        new("address of the proceedings", YearKind.Proceedings, "proceedings.neurips.cc/paper/YYYY/", "https://papers.nips.cc/paper_files/paper/2022/hash/0123456789abcdef0123456789abcdef-Abstract.html", 2022, "proceedings.neurips.cc: year of the conference") { Venue = "neurips" },
        new("address of the proceedings", YearKind.Proceedings, "datasets-benchmarks-proceedings.neurips.cc/paper*/YYYY/", "https://datasets-benchmarks-proceedings.neurips.cc/paper_files/paper/2021/hash/0123", 2021, "proceedings.neurips.cc: year of the conference") { Venue = "neurips" },
        new("address of the proceedings", YearKind.Proceedings, "proceedings.iclr.cc/paper*/YYYY/", "https://proceedings.iclr.cc/paper_files/paper/2024/hash/0123", 2024, "proceedings.iclr.cc: year of the conference") { Venue = "iclr" },
        new("address of the proceedings", YearKind.Proceedings, "proceedings.mlsys.org/paper*/YYYY/", "https://proceedings.mlsys.org/paper_files/paper/2023/hash/0123", 2023, "proceedings.mlsys.org: year of the conference") { Venue = "mlsys" },
        new("PMLR key", YearKind.Proceedings, "proceedings.mlr.press/v*/*YY@.html", "https://proceedings.mlr.press/v139/rao21a/rao21a.pdf", 2021, "proceedings.mlr.press: first author, two digits of the year, letter"),
        new("PMLR key", YearKind.Proceedings, "proceedings.mlr.press/v*/*YY.html", "http://www.jmlr.org/proceedings/papers/v48/patrini16.pdf", 2016, "proceedings.mlr.press: first author, two digits of the year"),
        new("ECVA address", YearKind.Proceedings, "ecva.net/papers/V_YYYY/", "https://www.ecva.net/papers/eccv_2020/papers_ECCV/papers/123480069.pdf", 2020, "ecva.net: conference and year"),
        new("IJCAI address", YearKind.Proceedings, "ijcai.org/proceedings/YYYY/", "https://www.ijcai.org/Proceedings/2019/0276.pdf", 2019, "ijcai.org: year of the conference") { Venue = "ijcai" },
        new("IJCAI address", YearKind.Proceedings, "ijcai.org/proceedings/YY/", "https://www.ijcai.org/Proceedings/16/Papers/278.pdf", 2016, "ijcai.org: two digits of the year") { Venue = "ijcai" },
        new("USENIX address", YearKind.Proceedings, "usenix.org/conference/VYY/", "https://www.usenix.org/conference/osdi22/presentation/yu", 2022, "usenix.org: conference and two digits of the year"),
        new("USENIX address", YearKind.Proceedings, "usenix.org/system/files/VYY-", "https://www.usenix.org/system/files/osdi22-yu.pdf", 2022, "usenix.org: conference and two digits of the year"),
        new("ISCA address", YearKind.Proceedings, "isca-archive.org/V_YYYY/", "https://www.isca-speech.org/archive/pdfs/interspeech_2021/doe21_interspeech.pdf", 2021, "isca-archive.org: conference and year"),
        new("AAAI address", YearKind.Proceedings, "aaai.org/ocs/index.php/aaai/VYY/", "https://www.aaai.org/ocs/index.php/AAAI/AAAI18/paper/viewFile/17341/16122", 2018, "aaai.org: conference and two digits of the year"),
        new("LREC address", YearKind.Proceedings, "lrec-conf.org/proceedings/VYYYY/", "http://www.lrec-conf.org/proceedings/lrec2018/pdf/001.pdf", 2018, "lrec-conf.org: conference and year"),
        new("MICCAI address", YearKind.Proceedings, "papers.miccai.org/V-YYYY/", "https://papers.miccai.org/miccai-2024/001-Paper0001.html", 2024, "papers.miccai.org: conference and year"),
        new("DOI of the proceedings", YearKind.Proceedings, "doi.org/10.1109/V#####.YYYY.", "https://doi.org/10.1109/CVPR52688.2022.00123", 2022, "IEEE: conference, number of the volume, year"),

        new("article number", YearKind.Article, "doi.org/10.*/s#####-0YY-", "https://www.nature.com/articles/s41746-022-00742-2", 2022, Article),
        new("article number", YearKind.Article, "sciencedirect.com/science/article/pii/s#######XYY#####X", "https://www.sciencedirect.com/science/article/abs/pii/S136184152300123X?via%3Dihub", 2023, Pii) { From = 2004 },
        new("article number", YearKind.Article, "cell.com/*/s####-###X(YY)", "https://www.cell.com/cell/abstract/S0092-8674%2819%2930504-5", 2019, Pii) { From = 2004 },
        new("article number", YearKind.Article, "thelancet.com/*/piis####-###X(YY)", "https://www.thelancet.com/journals/landig/article/PIIS2589-7500(23)00001-1/fulltext", 2023, Pii) { From = 2004 },
        new("DOI", YearKind.Article, "doi.org/10.1016/s####-###X(YY)", "https://doi.org/10.1016/S1470-2045(19)30001-1", 2019, Pii) { From = 2004 },
        new("DOI", YearKind.Article, "doi.org/10.1016/j.V.YYYY.", "https://doi.org/10.1016/j.media.2023.102762", 2023, Doi),
        new("DOI", YearKind.Article, "doi.org/10.1109/V.YYYY.", "https://doi.org/10.1109/TMI.2022.3123456", 2022, Doi),
        new("DOI", YearKind.Article, "doi.org/10.1038/V.YYYY.", "http://www.nature.com/nprot/journal/v11/n7/full/nprot.2016.066.html", 2016, Doi),
        new("DOI", YearKind.Article, "doi.org/10.3389/V.YYYY.", "https://www.frontiersin.org/articles/10.3389/fnins.2020.00001/full", 2020, Doi),
        new("DOI", YearKind.Article, "doi.org/10.1001/V.YYYY.", "https://doi.org/10.1001/jama.2023.12345", 2023, Doi),
        new("DOI", YearKind.Article, "doi.org/10.1073/pnas.YY########", "https://www.pnas.org/doi/10.1073/pnas.2016239118", 2020, "PNAS: two digits of the year of submission, number, volume") { From = 2005 },
        new("article code", YearKind.Article, "doi.org/10.1093/*/btL###", "https://doi.org/10.1093/bioinformatics/btad651", 2023, Oup),
        new("article code", YearKind.Article, "doi.org/10.1093/*/bbL###", "https://doi.org/10.1093/bib/bbac282", 2022, Oup),
        new("article code", YearKind.Article, "doi.org/10.1093/*/gkL###", "https://doi.org/10.1093/nar/gkz100", 2019, Oup),
        new("article code", YearKind.Article, "doi.org/10.1093/*/ocL###", "https://doi.org/10.1093/jamia/ocaa123", 2020, Oup),
        new("article code", YearKind.Article, "academic.oup.com/*/btL###", "https://academic.oup.com/bioinformatics/advance-article/doi/10.1093/bioinformatics/btad651/7335842", 2023, Oup),
        new("article code", YearKind.Article, "academic.oup.com/*/bbL###", "https://academic.oup.com/bib/article-pdf/23/5/bbac282/45937000/bbac282.pdf", 2022, Oup),
        new("article code", YearKind.Article, "academic.oup.com/*/gkL###", "https://academic.oup.com/nar/advance-article/doi/10.1093/nar/gkab301/6266414", 2021, Oup),
        new("article code", YearKind.Article, "academic.oup.com/*/ocL###", "https://academic.oup.com/jamia/advance-article/doi/10.1093/jamia/ocad001/1234567", 2023, Oup),
        new("address", YearKind.Article, "distill.pub/YYYY/", "https://distill.pub/2021/gnn-intro/", 2021, "distill.pub: year of publication"),
        new("address", YearKind.Article, "transformer-circuits.pub/YYYY/", "https://transformer-circuits.pub/2022/toy_model/index.html", 2022, "transformer-circuits.pub: year of publication"),
        new("address", YearKind.Article, "jmir.org/YYYY/#/e##", "https://www.jmir.org/2023/1/e00000", 2023, "jmir.org: year, issue, number"),
    ];

    private static readonly Dictionary<string, List<YearEvidence>>.AlternateLookup<ReadOnlySpan<char>> ByHost = IndexByHost();

    /// <summary>The rows that may fit an address on a host, in their order; false where there is none, as for nearly all hosts. Case does not matter.</summary>
    public static bool TryRowsOf(ReadOnlySpan<char> host, [NotNullWhen(true)] out List<YearEvidence>? rows) => ByHost.TryGetValue(host, out rows);

    private static Dictionary<string, List<YearEvidence>>.AlternateLookup<ReadOnlySpan<char>> IndexByHost()
    {
        var byHost = new Dictionary<string, List<YearEvidence>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows)
        {
            var host = row.Pattern[..row.Pattern.IndexOf('/', StringComparison.Ordinal)];
            if (!byHost.TryGetValue(host, out var rows))
                byHost[host] = rows = [];
            rows.Add(row);
        }

        return byHost.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What an address in lower case, without scheme and <c>www.</c>, proves by this row, or null.</summary>
    public PublicationYear? Read(string address)
    {
        var found = new YearPattern.Match();
        if (!YearPattern.Fits(Pattern, address, ref found) || found.Year < From || found.Year > Last || found.Month is < 1 or > 12)
            return null;
        return new PublicationYear(found.Year, found.Month, Kind, Name, Venue.Length > 0 ? Venue : found.Venue ?? "") { IsFirstOfMonth = IsFirst(address) };
    }

    private static bool IsFirst(string address)
    {
        var number = address.AsSpan(address.LastIndexOf('.') + 1);
        return number.Length == 5 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < LastOfHolidays;
    }
}
