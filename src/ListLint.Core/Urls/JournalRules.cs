namespace ListLint.Core;

/// <summary>Publishers' pages of articles, by DOI where the address holds one.</summary>
internal static class JournalRules
{
    // They share one layout of addresses (Atypon's).
    private const string Atypon =
        "dl.acm.org onlinelibrary.wiley.com *.onlinelibrary.wiley.com science.org science.sciencemag.org pnas.org tandfonline.com "
        + "journals.sagepub.com pubs.acs.org pubs.rsna.org nejm.org ai.nejm.org ahajournals.org annualreviews.org epubs.siam.org "
        + "journals.physiology.org ascopubs.org liebertpub.com worldscientific.com direct.mit.edu mitpressjournals.org "
        + "royalsocietypublishing.org journals.asm.org pubsonline.informs.org acpjournals.org atsjournals.org emerald.com aip.scitation.org "
        + "pubs.aip.org ajronline.org library.seg.org healthaffairs.org arc.aiaa.org psycnet.apa.org";

    public static AddressRule[] Rows { get; } =
    [
        Work(
            "doi",
            Atypon,
            "/doi/(abstract/|abs/|pdfdirect/|pdfplus/|pdf/|epdf/|epub/|full-xml/|fullHtml/|full/|book/|reader/|){doi}",
            "doi.org/{1}",
            "https://dl.acm.org/doi/abs/10.1145/3583780.3614657"
        ),
        Work(
            "doi",
            "dl.acm.org portal.acm.org",
            "/citation.cfm?doid={doi}",
            "doi.org/{1}",
            "https://dl.acm.org/citation.cfm?doid=10.1145/2663204.2663238"
        ),
        Work(
            "acm",
            "dl.acm.org portal.acm.org",
            "/citation.cfm?doid={segment}",
            "dl.acm.org/citation.cfm?doid={1}",
            "https://dl.acm.org/citation.cfm?doid=2663204.2663238"
        ),
        Work(
            "acm",
            "dl.acm.org portal.acm.org",
            "/citation.cfm?id={segment}",
            "dl.acm.org/citation.cfm?id={1}",
            "https://dl.acm.org/citation.cfm?id=1269207&dl=ACM"
        ),
        Work("doi", "nature.com", "/articles/s41599-{stem}", "doi.org/10.1057/s41599-{1}", "https://www.nature.com/articles/s41599-024-00000-1"),
        Work("doi", "nature.com", "/articles/{stem}", "doi.org/10.1038/{1}", "https://www.nature.com/articles/s41586-023-00000-2.pdf"),
        Work(
            "doi",
            "nature.com",
            "/{word}/journal/{word}/{word}/(full|abs|pdf)/{stem}",
            "doi.org/10.1038/{4}",
            "http://www.nature.com/nprot/journal/v11/n7/full/nprot.2016.066.html"
        ),
        Work(
            "doi",
            "link.springer.com",
            "/(article|chapter|book|protocol|referenceworkentry|content/pdf|epdf)/{doi}",
            "doi.org/{1}",
            "https://link.springer.com/content/pdf/10.1007/s11263-016-0981-7.pdf"
        ),
        Work(
            "doi",
            "*.biomedcentral.com *.springeropen.com",
            "/(articles|track/pdf|counter/pdf|content/pdf)/{doi}",
            "doi.org/{1}",
            "https://genomebiology.biomedcentral.com/articles/10.1186/s13059-024-03374-9"
        ),
        Work("doi", "frontiersin.org", "/articles/{doi}", "doi.org/{1}", "https://www.frontiersin.org/articles/10.3389/fnins.2020.00001/full"),
        Work(
            "doi",
            "frontiersin.org",
            "/(journals|journal)/{word}/articles/{doi}",
            "doi.org/{2}",
            "https://www.frontiersin.org/journals/medicine/articles/10.3389/fmed.2023.0000001/full"
        ),
        Work(
            "doi",
            "journals.plos.org",
            "/{word}/article(/file|)?id={doi}",
            "doi.org/{2}",
            "https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0000001&type=printable"
        ),
        Work(
            "doi",
            "degruyter.com degruyterbrill.com",
            "/document/doi/{doi}",
            "doi.org/{1}",
            "https://www.degruyter.com/document/doi/10.1515/9783110000000/html"
        ),
        Work("doi", "iopscience.iop.org", "/article/{doi}", "doi.org/{1}", "https://iopscience.iop.org/article/10.1088/1741-2552/ab0000/meta"),
        Work(
            "doi",
            "journals.aps.org",
            "/{word}/(abstract|pdf)/{doi}",
            "doi.org/{2}",
            "https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.98.146401"
        ),
        Work(
            "oup",
            "academic.oup.com",
            "/{word}/(advance-article-abstract|advance-article|article-abstract|article)/doi/{segment}/{segment}/{segment}/{digits}",
            "academic.oup.com/{1}/article/{5}",
            "https://academic.oup.com/bib/advance-article/doi/10.1093/bib/bbac282/6645993"
        ),
        Work(
            "oup",
            "academic.oup.com",
            "/{word}/(advance-article-abstract|advance-article|article-abstract|article)/{segment}/{segment}/{segment}/{digits}",
            "academic.oup.com/{1}/article/{5}",
            "https://academic.oup.com/bib/article-abstract/23/5/bbac282/6645993"
        ),
        Work(
            "oup",
            "academic.oup.com",
            "/{word}/(advance-article|article)*",
            "",
            "https://academic.oup.com/bib/article-pdf/23/5/bbac282/45937000/bbac282.pdf"
        ),
        Work(
            "sciencedirect",
            "sciencedirect.com",
            "/science/article/(abs/|)pii/{alnum}(/pdfft|/pdf|)",
            "sciencedirect.com/science/article/pii/{1}",
            "https://www.sciencedirect.com/science/article/abs/pii/S1361841523000000?via%3Dihub"
        ),
        Work(
            "sciencedirect",
            "linkinghub.elsevier.com",
            "/retrieve/pii/{alnum}",
            "sciencedirect.com/science/article/pii/{1}",
            "https://linkinghub.elsevier.com/retrieve/pii/S1361841523000000"
        ),
        Work(
            "cell",
            "cell.com",
            "/{segment}/(fulltext|abstract|pdf)/{stem}",
            "cell.com/{1}/fulltext/{2}",
            "https://www.cell.com/cell/abstract/S0092-8674%2819%2930504-5"
        ),
        Work(
            "cell",
            "cell.com",
            "/{segment}/{segment}/(fulltext|abstract|pdf)/{stem}",
            "cell.com/{1}/{2}/fulltext/{3}",
            "https://www.cell.com/trends/chemistry/abstract/S2589-5974(23)00000-1"
        ),
        Work(
            "lancet",
            "thelancet.com",
            "/(journals|article)/*",
            "",
            "https://www.thelancet.com/journals/landig/article/PIIS2589-7500(23)00000-1/fulltext"
        ),
        Work(
            "ieee",
            "ieeexplore.ieee.org",
            "/(abstract/|)document/{digits}",
            "ieeexplore.ieee.org/document/{1}",
            "https://ieeexplore.ieee.org/abstract/document/10239900/"
        ),
        Work(
            "ieee",
            "ieeexplore.ieee.org",
            "/(stamp/stamp.jsp|stampPDF/getPDF.jsp|xpl/articleDetails.jsp|xpls/abs_all.jsp|xpl/login.jsp)?arnumber={number}",
            "ieeexplore.ieee.org/document/{1}",
            "https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=9210842"
        ),
        Work("ieee", "ieeexplore.ieee.org", "/(ielx|iel){digits}/*", "", "https://ieeexplore.ieee.org/iel7/34/4359286/09210842.pdf"),
        Work(
            "mdpi",
            "mdpi.com",
            "/{segment}/{digits}/{digits}/{digits}(/pdf|/htm|/xml|)",
            "mdpi.com/{1}/{2}/{3}/{4}",
            "https://www.mdpi.com/1424-8220/18/10/3337/htm"
        ),
        Work("psycnet", "psycnet.apa.org", "/record/{word}", "psycnet.apa.org/record/{1}", "https://psycnet.apa.org/record/1996-00000-001"),
        Work(
            "doi",
            "psycnet.apa.org",
            "/doiLanding?doi={doi}",
            "doi.org/{1}",
            "https://psycnet.apa.org/doiLanding?doi=10.1037%2F0033-295X.114.2.000"
        ),
        Work(
            "jama",
            "jamanetwork.com",
            "/journals/{word}/(fullarticle|article-abstract)/{digits}",
            "jamanetwork.com/journals/{1}/fullarticle/{2}",
            "https://jamanetwork.com/journals/jama/article-abstract/2800000"
        ),
        Work(
            "elife",
            "elifesciences.org",
            "/(articles|reviewed-preprints)/{digits}",
            "elifesciences.org/articles/{1}",
            "https://elifesciences.org/articles/00001"
        ),
        Work(
            "jmir",
            "jmir.org mededu.jmir.org medinform.jmir.org formative.jmir.org ai.jmir.org",
            "/{digits}/{digits}/e{digits}*",
            "",
            "https://www.jmir.org/2023/1/e00000"
        ),
        Work("distill", "distill.pub", "/{digits}/{word}", "distill.pub/{1}/{2}", "https://distill.pub/2021/gnn-intro/"),
        Work(
            "transformer-circuits",
            "transformer-circuits.pub",
            "/{digits}/{word}*",
            "",
            "https://transformer-circuits.pub/2022/toy_model/index.html"
        ),
        Work("ceur", "ceur-ws.org", "/Vol-{digits}/{stem}", "ceur-ws.org/Vol-{1}/{2}.pdf", "https://ceur-ws.org/Vol-3180/paper-01.pdf"),
        Work(
            "dbpia",
            "dbpia.co.kr",
            "/(Journal/ArticleDetail|Article)/{word}",
            "dbpia.co.kr/journal/articleDetail?nodeId={1}",
            "https://www.dbpia.co.kr/Article/NODE00000001"
        ),
        Work(
            "dbpia",
            "dbpia.co.kr",
            "/journal/articleDetail?nodeId={word}",
            "dbpia.co.kr/journal/articleDetail?nodeId={1}",
            "https://www.dbpia.co.kr/journal/articleDetail?nodeId=NODE00000001"
        ),
    ];

    private static AddressRule Work(string kind, string hosts, string pattern, string form, string example) =>
        new(kind, hosts, pattern, form, example) { IsWork = true };
}
