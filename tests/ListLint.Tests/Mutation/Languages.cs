namespace ListLint.Tests;

/// <summary>Vocabularies for made-up lists.</summary>
internal static class Languages
{
    public static readonly Language[] All =
    [
        Language.Create(
            "English",
            "Contents",
            "Date Title Code",
            "Paper Code",
            " ",
            "River Gauges, Harbour Maps, Storm Warning, Tidal Energy, Seabed Sounding, Coastal Birds, Salt Marshes, Ship Routing, "
                + "Ice Cover, Fish Counting",
            "sparse tidal forecasting robust harbour mapping adaptive sediment transport neural glacier motion joint estuary sampling "
                + "gentle current tracking layered seabed imaging drifting buoy networks rapid storm detection careful plankton counting shallow "
                + "channel survey steady wave spectra coarse reef sounding lateral delta growth fluent"
        ),
        Language.Create(
            "German",
            "Inhalt",
            "Datum Titel Code",
            "Paper Code",
            " ",
            "Flüsse und Pegel, Hafenkarten, Sturmwarnung, Gezeitenkraft, Küstenvögel, Salzwiesen, Schiffswege, Eisflächen, Fischzählung, Strömungen",
            "gekoppelte Gezeiten schnelle Vorhersage größere Flüsse für mäßige Dünen räumliche Küsten Wärme früher Gewässer dünne "
                + "Schichten müde Möwen zählen über flüchtige Nebel hören Süßwasser prüfen Höhe schätzen trübe Häfen kühle Bäche messen weiße "
                + "Strände spüren stille Moore ergänzen"
        ),
        Language.Create(
            "French",
            "Sommaire",
            "Date Titre Code",
            "Article Code",
            " ",
            "Marées hautes, Énergie du vent, Cartes du port, Oiseaux côtiers, Prés salés, Glace de mer, Courants profonds, "
                + "Comptage des poissons, Alertes de tempête, Routes navales",
            "marée prévision légère littoral fidèle déjà modèles côtiers énergie répartie forêt inondée mémoire génératrice fenêtres "
                + "élargies théorie rivière glacée méthode mêlée été sédiments mesurés préférence océan hétérogène dérive contrôlée tempête "
                + "régionale fumée nébuleuse lumière"
        ),
        Language.Create(
            "Spanish",
            "Contenido",
            "Fecha Título Código",
            "Paper Code",
            " ",
            "Mareas altas, Energía del viento, Mapas del puerto, Aves de la costa, Estación polar, Peces del río, Niebla y señal, "
                + "Navegación, Sequía, Corrientes",
            "predicción ligera océano rápido estación múltiple análisis niebla señal débil ríos pequeños según visión árida montaña "
                + "medición térmica después población migración lenta tráfico marítimo región costera sequía crítica índice último acústica "
                + "submarina educación energía útil"
        ),
        Language.Create(
            "Portuguese",
            "Sumário",
            "Data Título Código",
            "Artigo Code",
            " ",
            "Marés altas, Energia eólica, Mapas do porto, Aves da região, Estações, Peixes, Previsão, Navegação, Irrigação, Correntes",
            "previsão rápida oceano gestão múltipla visão estações névoa sinal fraco rios pequenos após região árida medição térmica "
                + "população migração lenta tráfego marítimo costões secos índice último acústica submersa educação energia útil condição média "
                + "órbita"
        ),
        Language.Create(
            "Russian",
            "Содержание",
            "Дата Название Код",
            "Paper Code",
            " ",
            "Реки и уровни, Карты порта, Штормовые сигналы, Энергия прилива, Морские птицы, Соляные луга, Ледовый покров, Счёт рыбы, "
                + "Течения, Корабельные пути",
            "прилив прогноз лёгкий берег устойчивый модель течение глубокий песок измерение тонкий слой быстрый шторм редкий туман оценка "
                + "высота северный лёд движение карта залив новый метод поиск слабый сигнал учёт рыба тёплый поток ранний дождь широкий канал"
        ),
        Language.Create(
            "Chinese",
            "目录",
            "日期 标题 代码",
            "论文 代码",
            "",
            "河流水位, 港口地图, 风暴预警, 潮汐能源, 海岸鸟类, 盐沼草地, 航线规划, 冰层厚度, 鱼群计数, 深海洋流",
            "潮汐 预测 轻量 海岸 稳健 模型 洋流 深层 泥沙 测量 薄层 快速 风暴 稀疏 浓雾 估计 高程 北方 冰川 运动 地图 海湾 全新 方法 搜索 "
                + "微弱 信号 统计 鱼群 温暖 河道 早期 降雨 宽阔 运河"
        ),
        Language.Create(
            "Japanese",
            "目次",
            "日付 題名 コード",
            "論文 コード",
            "",
            "河川の水位, 港の地図, 嵐の警報, 潮力の利用, 海辺の鳥, 塩性の湿地, 航路の計画, 氷の厚さ, 魚の計数, 深海の流れ",
            "潮汐の 予測と 軽量な 海岸で 頑健な 模型を 海流が 深層へ 土砂の 測定と 薄層に 高速な 暴風の 疎らな 濃霧を 推定し 標高の 北方へ "
                + "氷河が 運動と 地図を 湾内で 新しい 手法と 探索の 微弱な 信号を 集計し 魚群の 暖かな 水路に 早期の 降雨と 広域な 運河へ"
        ),
        Language.Create(
            "Korean",
            "목차",
            "날짜 제목 코드",
            "Paper Code",
            " ",
            "하천 수위, 항구 지도, 폭풍 경보, 조력 발전, 해안 조류, 염습지, 항로 계획, 해빙 두께, 어류 계수, 심해 해류",
            "조석 예측 가벼운 해안 견고한 모형 해류 깊은 퇴적물 측정 얇은 층위 빠른 폭풍 드문 안개 추정 고도 북쪽 빙하 운동 지도 만안 "
                + "새로운 방법 탐색 약한 신호 집계 물고기 따뜻한 수로 이른 강우 넓은 운하"
        ),
    ];
}
