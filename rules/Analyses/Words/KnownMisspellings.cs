namespace ListLint.Rules;

/// <summary>Misspellings that are no words of their own, and a few that are none where the list also uses the word they were meant to be.</summary>
internal static class KnownMisspellings
{
    private static readonly Dictionary<string, string> Known = Pairs(
        "adversial adversarial univeristy university univesity university universtiy university langauge language languge language lanuage language "
            + "pacakge package paramter parameter parametr parameter framwork framework frameowrk framework enviroment environment "
            + "enviornment environment environemnt environment implmentation implementation implementaion implementation "
            + "implemention implementation repositry repository respository repository repositroy repository seperate separate "
            + "seperated separated seperately separately recieve receive recieved received acheive achieve acheived achieved "
            + "occured occurred occuring occurring occurence occurrence refered referred dependancy dependency dependancies dependencies "
            + "independant independent lenght length widht width heigth height wierd weird untill until neccessary necessary "
            + "necesary necessary accomodate accommodate begining beginning comming coming developement development definately definitely "
            + "existance existence goverment government grammer grammar hierachy hierarchy immediatly immediately maintainance maintenance "
            + "mantain maintain maintaned maintained performace performance perfomance performance persistant persistent posible possible "
            + "prefered preferred priviledge privilege proccess process proccessing processing recomend recommend recomended recommended "
            + "recommendor recommender reccomendation recommendation relevent relevant responsability responsibility succesful successful "
            + "succesfully successfully sucess success threshhold threshold transfered transferred usefull useful visualisaton visualisation "
            + "visualizaton visualization widly widely wich which teh the thier their retreival retrieval retrival retrieval "
            + "retreive retrieve segmentaion segmentation segementation segmentation segmetation segmentation classifcation classification "
            + "clasification classification detecion detection dectection detection recogntion recognition recongition recognition "
            + "genration generation geneartion generation generaion generation embeding embedding embeddding embedding "
            + "transfomer transformer tranformer transformer transformar transformer attenion attention atention attention nueral neural "
            + "neual neural netwrok network netowrk network nework network algorthm algorithm algoritm algorithm alogrithm algorithm "
            + "analysys analysis anaylsis analysis benchamrk benchmark benckmark benchmark dataest dataset datset dataset "
            + "evaluaton evaluation evalution evaluation experiement experiment knowlege knowledge knowlegde knowledge knowldge knowledge "
            + "libary library libaries libraries lightwieght lightweight lighweight lightweight managment management "
            + "mircoservice microservice mircoservices microservices multimodual multimodal optmization optimization "
            + "optimziation optimization reasonning reasoning resouces resources resouce resource reseach research reserach research "
            + "similiar similar simillar similar specifc specific specifiy specify supervison supervision suport support tecnique technique "
            + "tehcnique technique techonology technology tutoral tutorial unsupervized unsupervised vulnerabilty vulnerability "
            + "vulnerablity vulnerability februrary february febuary february"
    );

    // Words of their own elsewhere ("multi-model" databases), slips where the list writes the other form too.
    private static readonly Dictionary<string, string> Beside = Pairs("multimodel multimodal crossmodel crossmodal unimodel unimodal causual causal");

    /// <summary>Of two words it may be, the likelier; only a reader can tell.</summary>
    private static readonly Dictionary<string, string> Likelier = Pairs("writting writing");

    public static bool IsCertain(string word) => Known.ContainsKey(word);

    public static string? Find(string word, WordUses words) =>
        Known.TryGetValue(word, out var right) || Likelier.TryGetValue(word, out right) ? right
        : Beside.TryGetValue(word, out var other) && words.Count(other) >= 3 ? other
        : null;

    private static Dictionary<string, string> Pairs(string words) =>
        words.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
