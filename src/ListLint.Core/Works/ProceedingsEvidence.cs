namespace ListLint.Core;

/// <summary>Addresses of papers in proceedings that prove a venue, and most of them its year.</summary>
internal static class ProceedingsEvidence
{
    public static PublicationEvidence[] Rows { get; } =
    [
        new(
            "ACL Anthology id",
            YearKind.Proceedings,
            "aclanthology.org/{year}.findings-{venue}.{any}",
            "https://aclanthology.org/2021.findings-emnlp.9/",
            2021,
            "aclanthology.org/info/ids: the Findings of a conference"
        ),
        new(
            "ACL Anthology id",
            YearKind.Proceedings,
            "aclanthology.org/{year}.{venue}{any}",
            "https://aclanthology.org/2022.bionlp-1.9/",
            2022,
            "aclanthology.org/info/ids: year, venue, volume, number"
        ),
        new(
            "ACL Anthology id",
            YearKind.Proceedings,
            "aclanthology.org/{aclvenue}{yy}-{####}{any}",
            "https://www.aclweb.org/anthology/N19-1423",
            2019,
            "aclanthology.org/info/ids: the scheme up to 2019, a letter for the venue"
        ),
        new(
            "CVF address",
            YearKind.Proceedings,
            "openaccess.thecvf.com/content/{venue}{year}{any}",
            "https://openaccess.thecvf.com/content/CVPR2021/papers/Doe_A_Title_CVPR_2021_paper.pdf",
            2021,
            "openaccess.thecvf.com: conference and year"
        ),
        new(
            "CVF address",
            YearKind.Proceedings,
            "openaccess.thecvf.com/content_{venue}_{year}{any}",
            "http://openaccess.thecvf.com/content_ICCV_2019/papers/Doe_A_Title_ICCV_2019_paper.pdf",
            2019,
            "openaccess.thecvf.com: conference and year"
        ),
        new(
            "address of the proceedings",
            YearKind.Proceedings,
            "proceedings.neurips.cc/paper/{year}/{any}",
            "https://papers.nips.cc/paper_files/paper/2022/hash/0123456789abcdef0123456789abcdef-Abstract.html",
            2022,
            "proceedings.neurips.cc: year of the conference"
        )
        {
            Venue = "neurips",
        },
        new(
            "address of the proceedings",
            YearKind.Proceedings,
            "datasets-benchmarks-proceedings.neurips.cc/paper{any}/{year}/{any}",
            "https://datasets-benchmarks-proceedings.neurips.cc/paper_files/paper/2021/hash/0123",
            2021,
            "proceedings.neurips.cc: year of the conference"
        )
        {
            Venue = "neurips",
        },
        new(
            "address of the proceedings",
            YearKind.Proceedings,
            "proceedings.iclr.cc/paper{any}/{year}/{any}",
            "https://proceedings.iclr.cc/paper_files/paper/2024/hash/0123",
            2024,
            "proceedings.iclr.cc: year of the conference"
        )
        {
            Venue = "iclr",
        },
        new(
            "address of the proceedings",
            YearKind.Proceedings,
            "proceedings.mlsys.org/paper{any}/{year}/{any}",
            "https://proceedings.mlsys.org/paper_files/paper/2023/hash/0123",
            2023,
            "proceedings.mlsys.org: year of the conference"
        )
        {
            Venue = "mlsys",
        },
        new(
            "PMLR key",
            YearKind.Proceedings,
            "proceedings.mlr.press/v{volume}/{any}{yy}{letter}.html{any}",
            "https://proceedings.mlr.press/v139/rao21a/rao21a.pdf",
            2021,
            "proceedings.mlr.press: number of the volume, first author, two digits of the year, letter"
        ),
        new(
            "PMLR key",
            YearKind.Proceedings,
            "proceedings.mlr.press/v{volume}/{any}{yy}.html{any}",
            "http://www.jmlr.org/proceedings/papers/v48/patrini16.pdf",
            2016,
            "proceedings.mlr.press: number of the volume, first author, two digits of the year"
        ),
        new(
            "ECVA address",
            YearKind.Proceedings,
            "ecva.net/papers/{venue}_{year}/{any}",
            "https://www.ecva.net/papers/eccv_2020/papers_ECCV/papers/123480069.pdf",
            2020,
            "ecva.net: conference and year"
        ),
        new(
            "IJCAI address",
            YearKind.Proceedings,
            "ijcai.org/proceedings/{year}/{any}",
            "https://www.ijcai.org/Proceedings/2019/0276.pdf",
            2019,
            "ijcai.org: year of the conference"
        )
        {
            Venue = "ijcai",
        },
        new(
            "IJCAI address",
            YearKind.Proceedings,
            "ijcai.org/proceedings/{yy}/{any}",
            "https://www.ijcai.org/Proceedings/16/Papers/278.pdf",
            2016,
            "ijcai.org: two digits of the year"
        )
        {
            Venue = "ijcai",
        },
        new(
            "USENIX address",
            YearKind.Proceedings,
            "usenix.org/conference/{venue}{yy}/{any}",
            "https://www.usenix.org/conference/osdi22/presentation/yu",
            2022,
            "usenix.org: conference and two digits of the year"
        ),
        new(
            "USENIX address",
            YearKind.Proceedings,
            "usenix.org/system/files/{venue}{yy}-{any}",
            "https://www.usenix.org/system/files/osdi22-yu.pdf",
            2022,
            "usenix.org: conference and two digits of the year"
        ),
        new(
            "ISCA address",
            YearKind.Proceedings,
            "isca-archive.org/{venue}_{year}/{any}",
            "https://www.isca-speech.org/archive/pdfs/interspeech_2021/doe21_interspeech.pdf",
            2021,
            "isca-archive.org: conference and year"
        ),
        new(
            "AAAI address",
            YearKind.Proceedings,
            "aaai.org/ocs/index.php/aaai/{venue}{yy}/{any}",
            "https://www.aaai.org/ocs/index.php/AAAI/AAAI18/paper/viewFile/17341/16122",
            2018,
            "aaai.org: conference and two digits of the year"
        ),
        new(
            "LREC address",
            YearKind.Proceedings,
            "lrec-conf.org/proceedings/{venue}{year}/{any}",
            "http://www.lrec-conf.org/proceedings/lrec2018/pdf/001.pdf",
            2018,
            "lrec-conf.org: conference and year"
        ),
        new(
            "MICCAI address",
            YearKind.Proceedings,
            "papers.miccai.org/{venue}-{year}/{any}",
            "https://papers.miccai.org/miccai-2024/001-Paper0001.html",
            2024,
            "papers.miccai.org: conference and year"
        ),
        new(
            "DOI of the proceedings",
            YearKind.Proceedings,
            "doi.org/10.1109/{venue}{#####}.{year}.{any}",
            "https://doi.org/10.1109/CVPR52688.2022.00123",
            2022,
            "IEEE: conference, number of the volume, year"
        ),
        .. Conferences,
    ];

    // Pages of the conferences themselves, and addresses that tell a venue and no year.
    private static PublicationEvidence[] Conferences =>
        [
            Create("", "neurips.cc/virtual/{year}/{any}", "https://neurips.cc/virtual/2023/poster/1", 2023, "neurips"),
            Create("", "nips.cc/virtual/{year}/{any}", "https://nips.cc/virtual/2022/poster/1", 2022, "neurips"),
            Create("", "icml.cc/virtual/{year}/{any}", "https://icml.cc/virtual/2023/poster/1", 2023, "icml"),
            Create("", "iclr.cc/virtual/{year}/{any}", "https://iclr.cc/virtual/2023/poster/1", 2023, "iclr"),
            Create("", "neurips.cc/conferences/{year}{any}", "https://neurips.cc/Conferences/2022/AcceptedPapers", 2022, "neurips"),
            Create("", "icml.cc/conferences/{year}{any}", "https://icml.cc/Conferences/2022/AcceptedPapersInitial", 2022, "icml"),
            Create("", "iclr.cc/conferences/{year}{any}", "https://iclr.cc/Conferences/2021/Schedule", 2021, "iclr"),
            Create("", "openreview.net/group?id={venue}.cc/{year}/{any}", "https://openreview.net/group?id=ICLR.cc/2024/Conference", 2024, ""),
            Create("", "conferences.miccai.org/{year}/{any}", "https://conferences.miccai.org/2023/papers/001-Paper0001.html", 2023, "miccai"),
            Create("", "bmva-archive.org.uk/bmvc/{year}/{any}", "https://bmva-archive.org.uk/bmvc/2022/papers/0001.pdf", 2022, "bmvc"),
            Create("", "papers.nips.cc/paper/{#}{any}", "http://papers.nips.cc/paper/7095-a-title.pdf", null, "neurips"),
            Create("AAAI ", "ojs.aaai.org/index.php/{venue}/article/{any}", "https://ojs.aaai.org/index.php/AAAI/article/view/20215", null, ""),
            Create("AAAI ", "aaai.org/papers/{venue}/{year}/{any}", "https://www.aaai.org/Papers/AAAI/2006/AAAI06-061.pdf", 2006, ""),
            Create("JMLR ", "jmlr.org/papers/v{volume}/{any}", "https://www.jmlr.org/papers/v20/18-173.html", null, "jmlr"),
        ];

    private static PublicationEvidence Create(string publisher, string pattern, string example, int? year, string venue) =>
        new(publisher + "address", YearKind.Proceedings, pattern, example, year, pattern[..pattern.IndexOf('/', StringComparison.Ordinal)])
        {
            Venue = venue,
        };
}
