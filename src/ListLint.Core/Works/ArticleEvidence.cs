namespace ListLint.Core;

/// <summary>Addresses of articles in journals that prove a year.</summary>
internal static class ArticleEvidence
{
    private const string Pii = "PII: S, ISSN, two digits of the year in which the number was given, five digits, check digit";
    private const string Article = "Springer Nature: journal number, 0 and two digits of the year of acceptance, number";
    private const string Oup = "OUP: journal code, letters of the year (z is 2019, aa is 2020), number";
    private const string Doi = "the publisher's DOI: journal, year of acceptance, number";

    public static PublicationEvidence[] Rows { get; } =
    [
        new(
            "article number",
            YearKind.Article,
            "doi.org/10.{any}/s{#####}-0{yy}-{any}",
            "https://www.nature.com/articles/s41746-022-00742-2",
            2022,
            Article
        ),
        new(
            "article number",
            YearKind.Article,
            "sciencedirect.com/science/article/pii/s{#######X}{yy}{#####X}{any}",
            "https://www.sciencedirect.com/science/article/abs/pii/S136184152300123X?via%3Dihub",
            2023,
            Pii
        )
        {
            From = 2004,
        },
        new(
            "article number",
            YearKind.Article,
            "cell.com/{any}/s{####}-{###X}({yy}){any}",
            "https://www.cell.com/cell/abstract/S0092-8674%2819%2930504-5",
            2019,
            Pii
        )
        {
            From = 2004,
        },
        new(
            "article number",
            YearKind.Article,
            "thelancet.com/{any}/piis{####}-{###X}({yy}){any}",
            "https://www.thelancet.com/journals/landig/article/PIIS2589-7500(23)00001-1/fulltext",
            2023,
            Pii
        )
        {
            From = 2004,
        },
        new("DOI", YearKind.Article, "doi.org/10.1016/s{####}-{###X}({yy}){any}", "https://doi.org/10.1016/S1470-2045(19)30001-1", 2019, Pii)
        {
            From = 2004,
        },
        new("DOI", YearKind.Article, "doi.org/10.1016/j.{venue}.{year}.{any}", "https://doi.org/10.1016/j.media.2023.102762", 2023, Doi),
        new("DOI", YearKind.Article, "doi.org/10.1109/{venue}.{year}.{any}", "https://doi.org/10.1109/TMI.2022.3123456", 2022, Doi),
        new(
            "DOI",
            YearKind.Article,
            "doi.org/10.1038/{venue}.{year}.{any}",
            "http://www.nature.com/nprot/journal/v11/n7/full/nprot.2016.066.html",
            2016,
            Doi
        ),
        new(
            "DOI",
            YearKind.Article,
            "doi.org/10.3389/{venue}.{year}.{any}",
            "https://www.frontiersin.org/articles/10.3389/fnins.2020.00001/full",
            2020,
            Doi
        ),
        new("DOI", YearKind.Article, "doi.org/10.1001/{venue}.{year}.{any}", "https://doi.org/10.1001/jama.2023.12345", 2023, Doi),
        new(
            "DOI",
            YearKind.Article,
            "doi.org/10.1073/pnas.{yy}{########}{any}",
            "https://www.pnas.org/doi/10.1073/pnas.2016239118",
            2020,
            "PNAS: two digits of the year of submission, number, volume"
        )
        {
            From = 2005,
        },
        new("article code", YearKind.Article, "doi.org/10.1093/{any}/bt{oup}{###}{any}", "https://doi.org/10.1093/bioinformatics/btad651", 2023, Oup),
        new("article code", YearKind.Article, "doi.org/10.1093/{any}/bb{oup}{###}{any}", "https://doi.org/10.1093/bib/bbac282", 2022, Oup),
        new("article code", YearKind.Article, "doi.org/10.1093/{any}/gk{oup}{###}{any}", "https://doi.org/10.1093/nar/gkz100", 2019, Oup),
        new("article code", YearKind.Article, "doi.org/10.1093/{any}/oc{oup}{###}{any}", "https://doi.org/10.1093/jamia/ocaa123", 2020, Oup),
        new(
            "article code",
            YearKind.Article,
            "academic.oup.com/{any}/bt{oup}{###}{any}",
            "https://academic.oup.com/bioinformatics/advance-article/doi/10.1093/bioinformatics/btad651/7335842",
            2023,
            Oup
        ),
        new(
            "article code",
            YearKind.Article,
            "academic.oup.com/{any}/bb{oup}{###}{any}",
            "https://academic.oup.com/bib/article-pdf/23/5/bbac282/45937000/bbac282.pdf",
            2022,
            Oup
        ),
        new(
            "article code",
            YearKind.Article,
            "academic.oup.com/{any}/gk{oup}{###}{any}",
            "https://academic.oup.com/nar/advance-article/doi/10.1093/nar/gkab301/6266414",
            2021,
            Oup
        ),
        new(
            "article code",
            YearKind.Article,
            "academic.oup.com/{any}/oc{oup}{###}{any}",
            "https://academic.oup.com/jamia/advance-article/doi/10.1093/jamia/ocad001/1234567",
            2023,
            Oup
        ),
        new("address", YearKind.Article, "distill.pub/{year}/{any}", "https://distill.pub/2021/gnn-intro/", 2021, "distill.pub: year of publication"),
        new(
            "address",
            YearKind.Article,
            "transformer-circuits.pub/{year}/{any}",
            "https://transformer-circuits.pub/2022/toy_model/index.html",
            2022,
            "transformer-circuits.pub: year of publication"
        ),
        new(
            "address",
            YearKind.Article,
            "jmir.org/{year}/{#}/e{##}{any}",
            "https://www.jmir.org/2023/1/e00000",
            2023,
            "jmir.org: year, issue, number"
        ),
    ];
}
