namespace ListLint.Core;

/// <summary>Archives of preprints and of records: arXiv, bioRxiv, PubMed, HAL, SSRN, Semantic Scholar.</summary>
internal static class ArchiveRules
{
    public static AddressRule[] Rows { get; } =
    [
        Work("arxiv", "arxiv.org", "/(abs|pdf|html|format)/{arxiv}", "arxiv.org/abs/{1}", "https://arxiv.org/pdf/2303.14070v2.pdf"),
        Work(
            "arxiv",
            "arxiv.org",
            "/ftp/arxiv/papers/{digits}/{arxiv}",
            "arxiv.org/abs/{2}",
            "https://arxiv.org/ftp/arxiv/papers/2303/2303.14070.pdf"
        ),
        Work(
            "arxiv",
            "arxiv.org",
            "/ftp/{word}/papers/{digits}/{number}*",
            "arxiv.org/ftp/{1}/papers/{2}/{3}",
            "https://arxiv.org/ftp/cs/papers/0101/0101001.pdf"
        ),
        Work(
            "arxiv",
            "ar5iv.org ar5iv.labs.arxiv.org",
            "/(abs|html|pdf|papers)/{arxiv}",
            "arxiv.org/abs/{1}",
            "https://ar5iv.labs.arxiv.org/html/2303.14070"
        ),
        Work("arxiv", "ar5iv.org", "/{arxiv}", "arxiv.org/abs/{1}", "https://ar5iv.org/2303.14070"),
        Work("arxiv", "alphaxiv.org", "/(abs|pdf|html|overview)/{arxiv}", "arxiv.org/abs/{1}", "https://www.alphaxiv.org/overview/2303.14070v1"),
        Work("arxiv", "papers-pdfs.assets.alphaxiv.org", "/{arxiv}", "arxiv.org/abs/{1}", "https://papers-pdfs.assets.alphaxiv.org/2303.14070v1.pdf"),
        Work("arxiv", "huggingface.co", "/papers/{arxiv}", "arxiv.org/abs/{1}", "https://huggingface.co/papers/2303.14070"),
        Work("arxiv", "arxiv-vanity.com", "/papers/{arxiv}", "arxiv.org/abs/{1}", "https://www.arxiv-vanity.com/papers/2303.14070/"),
        Work("arxiv", "scirate.com papers.cool", "/arxiv/{arxiv}", "arxiv.org/abs/{1}", "https://scirate.com/arxiv/2303.14070"),
        Work("arxiv", "doi.org", "/10.48550/arxiv.{arxiv}", "arxiv.org/abs/{1}", "https://doi.org/10.48550/arXiv.2303.14070"),
        Work("acl", "doi.org", "/10.18653/v1/{acl}", "aclanthology.org/{1}", "https://doi.org/10.18653/v1/N19-1423"),
        Work("acl", "doi.org", "/10.3115/v1/{acl}", "aclanthology.org/{1}", "https://doi.org/10.3115/v1/D14-1181"),
        Work("ijcai", "doi.org", "/10.24963/ijcai.{digits}/{number}", "ijcai.org/proceedings/{1}/{2}", "https://doi.org/10.24963/ijcai.2019/276"),
        Other("zenodo", "doi.org", "/10.5281/zenodo.{digits}", "zenodo.org/records/{1}", "https://doi.org/10.5281/zenodo.5855972"),
        Other("doi", "doi.org", "/{datadoi}", "doi.org/{1}", "https://doi.org/10.7937/K9/TCIA.2015.LO9QL9SX"),
        Work("doi", "doi.org", "/{doi}", "doi.org/{1}", "http://dx.doi.org/10.1016/J.MEDIA.2023.102762"),
        Work("doi", "sci-hub.se sci-hub.st sci-hub.ru sci-hub.tw", "/{doi}", "doi.org/{1}", "https://sci-hub.se/10.1016/j.media.2023.102762"),
        Work(
            "doi",
            "biorxiv.org medrxiv.org",
            "/content/{doi}",
            "doi.org/{1}",
            "https://www.biorxiv.org/content/10.1101/2020.05.13.094953v1.full.pdf+html"
        ),
        Work(
            "doi",
            "biorxiv.org medrxiv.org",
            "/content/(biorxiv/|medrxiv/|)early/{digits}/{digits}/{digits}/{rxiv}",
            "doi.org/10.1101/{4}",
            "http://www.biorxiv.org/content/early/2017/02/25/111591"
        ),
        Work(
            "biorxiv",
            "biorxiv.org medrxiv.org",
            "/content/*",
            "",
            "https://www.biorxiv.org/content/biorxiv/early/2026/01/02/2026.01.01.123456.full.pdf"
        ),
        Work("pubmed", "pubmed.ncbi.nlm.nih.gov", "/{digits}", "pubmed.ncbi.nlm.nih.gov/{1}", "https://pubmed.ncbi.nlm.nih.gov/19304878/"),
        Work("pubmed", "ncbi.nlm.nih.gov", "/pubmed/{digits}", "pubmed.ncbi.nlm.nih.gov/{1}", "https://www.ncbi.nlm.nih.gov/pubmed/19910308"),
        Work(
            "pubmed",
            "europepmc.org",
            "/(article|abstract)/MED/{digits}",
            "pubmed.ncbi.nlm.nih.gov/{1}",
            "https://europepmc.org/article/MED/19910308"
        ),
        Work(
            "pmc",
            "pmc.ncbi.nlm.nih.gov",
            "/articles/PMC{digits}(/pdf|)*",
            "pmc.ncbi.nlm.nih.gov/articles/PMC{1}",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC4204808/"
        ),
        Work(
            "pmc",
            "ncbi.nlm.nih.gov",
            "/pmc/articles/PMC{digits}(/pdf|)*",
            "pmc.ncbi.nlm.nih.gov/articles/PMC{1}",
            "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4204808/pdf/main.pdf"
        ),
        Work(
            "pmc",
            "europepmc.org",
            "/(article/PMC|articles)/PMC{digits}",
            "pmc.ncbi.nlm.nih.gov/articles/PMC{1}",
            "https://europepmc.org/article/PMC/PMC4204808"
        ),
        Work(
            "semanticscholar",
            "semanticscholar.org",
            "/paper/{hex}",
            "semanticscholar.org/paper/{1}",
            "https://www.semanticscholar.org/paper/2f3efe44083af91cef562c1a3451eee2f8601d22"
        ),
        Work(
            "semanticscholar",
            "semanticscholar.org",
            "/paper/{segment}/{hex}",
            "semanticscholar.org/paper/{2}",
            "https://www.semanticscholar.org/paper/Some-Title/2f3efe44083af91cef562c1a3451eee2f8601d22"
        ),
        Work(
            "semanticscholar",
            "api.semanticscholar.org",
            "/CorpusID:{digits}",
            "api.semanticscholar.org/CorpusID:{1}",
            "https://api.semanticscholar.org/CorpusID:245329531"
        ),
        Work(
            "scholar",
            "scholar.google.com",
            "/scholar?cluster={digits}",
            "scholar.google.com/scholar?cluster={1}",
            "https://scholar.google.com/scholar?hl=en&cluster=123456789"
        ),
        Work(
            "hal",
            "hal.science inria.hal.science hal.archives-ouvertes.fr hal.inria.fr",
            "/hal-{digits}*",
            "hal.science/hal-{1}",
            "https://hal.archives-ouvertes.fr/hal-01234567v2/document"
        ),
        Work(
            "ssrn",
            "papers.ssrn.com",
            "/sol3/(papers|Delivery).cfm?abstract_id={digits}",
            "ssrn.com/abstract={1}",
            "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4389233"
        ),
        Work(
            "ssrn",
            "papers.ssrn.com",
            "/sol3/(papers|Delivery).cfm?abstractid={digits}",
            "ssrn.com/abstract={1}",
            "https://papers.ssrn.com/sol3/Delivery.cfm?abstractid=4389233"
        ),
        Work("ssrn", "ssrn.com", "/abstract={digits}", "ssrn.com/abstract={1}", "https://ssrn.com/abstract=4389233"),
        Work(
            "researchsquare",
            "researchsquare.com",
            "/article/rs-{digits}*",
            "researchsquare.com/article/rs-{1}",
            "https://www.researchsquare.com/article/rs-4123456/v1"
        ),
        Work(
            "researchgate",
            "researchgate.net",
            "/publication/{digits}*",
            "researchgate.net/publication/{1}",
            "https://www.researchgate.net/publication/221345678_A_Title"
        ),
        Work(
            "researchgate",
            "researchgate.net",
            "/profile/{segment}/publication/{digits}*",
            "researchgate.net/publication/{2}",
            "https://www.researchgate.net/profile/Doe/publication/221345678_A_Title/links/1/A-Title.pdf"
        ),
        Work(
            "citeseerx",
            "citeseerx.ist.psu.edu",
            "/(document|pdf)?doi={hex}",
            "citeseerx.ist.psu.edu/document?doi={1}",
            "https://citeseerx.ist.psu.edu/document?repid=rep1&type=pdf&doi=0123456789abcdef"
        ),
        Work(
            "citeseerx",
            "citeseerx.ist.psu.edu",
            "/viewdoc/(summary|download|versions)?doi={segment}",
            "citeseerx.ist.psu.edu/viewdoc/summary?doi={1}",
            "http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.31.1768&rep=rep1&type=pdf"
        ),
    ];

    private static AddressRule Work(string kind, string hosts, string pattern, string form, string example) =>
        new(kind, hosts, pattern, form, example) { IsWork = true };

    private static AddressRule Other(string kind, string hosts, string pattern, string form, string example) =>
        new(kind, hosts, pattern, form, example);
}
