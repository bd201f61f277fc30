/**
 * What the widget says: a line for each language, its words in the order of the first line.
 *
 * Every byte counts, so that words are short, and all stand in one text, which compresses best.
 * The first letter of a word becomes a capital, and a word without the places of the English one is
 * followed by them. `/` parts the forms for one, two, few, many and other things; a language that
 * has fewer leaves some out. Few need any: a phrase such as "3 of 10" suits all numbers.
 */
const text = `|yes|no|noData|best|opinion|criteria|samples|verdict|features|advantages|chooseIf|differencesOnly|rowsShown|copyCode|copied|copyFailed|ranOn|sources|unsourced|asOf|report|loading|retry
en|yes|no|no data|best|opinion|in detail|in code|verdict|key features|advantages|choose {alternative} if|differences only|{shown} of {all} row/rows shown|copy {alternative} code: {file}|copied|copy failed; the code is selected.|ran on {versions}, {date}|sources|no source|as of {date}|report a mistake|loading …|try again
nl|ja|nee|geen data|beste|mening|details|code|oordeel|functies|voordelen|kies {alternative} als|verschillen|{shown} van {all}|kopieer|gekopieerd|code gemarkeerd||bronnen|geen bron|stand:|fout melden|laden…|herladen
de|ja|nein|keine Angabe|Bestwert|Meinung|Details|Code|Fazit|Merkmale|Vorteile|{alternative}, wenn|Unterschiede|{shown} von {all}|kopieren|kopiert|Code markiert||Quellen|keine Quelle|Stand:|Fehler melden|laden…|neu laden
fr|oui|non|aucune donnée|meilleur|avis|détails|code|verdict|fonctions|avantages|{alternative} si|différences|{shown} sur {all}|copier|copié|code sélectionné||sources|aucune source|date :|corriger|chargement…|recharger
it|sì|no|senza dati|migliore|opinione|dettagli|codice|verdetto|funzioni|vantaggi|{alternative} se|differenze|{shown} di {all}|copia|copiato|codice selezionato||fonti|senza fonte|data:|correggi|caricamento…|ricarica
es|sí|no|sin datos|mejor|opinión|detalles|código|veredicto|funciones|ventajas|{alternative} si|diferencias|{shown} de {all}|copiar|copiado|código seleccionado||fuentes|sin fuente|fecha:|corregir|cargando…|recargar
pt|sim|não|sem dados|melhor|opinião|detalhes|código|veredito|funções|vantagens|{alternative} se|diferenças|{shown} de {all}|copiar|copiado|código selecionado||fontes|sem fonte|data:|corrigir|carregando…|recarregar
pl|tak|nie|brak danych|najlepsze|opinia|detale|kod|werdykt|cechy|zalety|{alternative}, jeśli|różnice|{shown} z {all}|kopiuj|skopiowano|kod zaznaczony||źródła|brak źródła|data:|popraw|ładowanie…|załaduj
ru|да|нет|нет данных|лучшее|мнение|детали|код|вердикт|функции|плюсы|{alternative}, если|разница|{shown} из {all}|копировать|скопировано|код выделен||источники|нет источника|дата:|исправить|загрузка…|загрузить
uk|так|ні|немає даних|найкраще|думка|деталі|код|вердикт|функції|плюси|{alternative}, якщо|різниця|{shown} з {all}|копіювати|скопійовано|код виділено||джерела|немає джерела|дата:|виправити|чекайте…|повторити
ar|نعم|لا|لا بيانات|الأفضل|رأي|التفاصيل|الكود|الخلاصة|الخصائص|المزايا|{alternative} إذا|الفروق|{shown} من {all}|نسخ|تم النسخ|الكود محدد||المصادر|لا مصدر|التاريخ:|تصحيح|تحميل…|تحميل
he|כן|לא|אין נתונים|מיטבי|דעה|פרטים|קוד|סיכום|תכונות|יתרונות|{alternative} אם|הבדלים|{shown} מתוך {all}|העתקה|הועתק|הקוד מסומן||מקורות|אין מקור|תאריך:|תיקון|טעינה…|טעינה
hi|हाँ|नहीं|डेटा नहीं|श्रेष्ठ|राय|विवरण|कोड|नतीजा|खूबियाँ|लाभ|{alternative} अगर|अंतर|{all} में से {shown}|कॉपी|कॉपी हुआ|कोड चुना गया||स्रोत|स्रोत नहीं|तारीख:|सुधारें|लोडिंग…|लोड करें
ja|はい|いいえ|データなし|最良|意見|詳細|コード|結論|特徴|利点|{alternative}の場合|相違点|{shown}/{all}|コピー|コピー済み|コード選択済み||出典|出典なし|日付:|訂正|読み込み中…|再試行
ko|예|아니요|데이터 없음|최적|의견|상세|코드|결론|특징|장점|{alternative} 추천|차이점|{shown}/{all}|복사|복사됨|코드 선택됨||출처|출처 없음|날짜:|정정|로드 중…|재시도
zh|是|否|暂无数据|最佳|观点|详情|代码|结论|特点|优点|何时选 {alternative}|差异|{shown}/{all}|复制|已复制|代码已选中||来源|无来源|日期:|纠错|加载中…|重试`;

type Split<Text extends string, By extends string> = Text extends `${infer First}${By}${infer Rest}`
  ? [First, ...Split<Rest, By>]
  : [Text];

type Lines = Split<typeof text, '\n'>;
type Names = Split<Lines[0], '|'>;

/** The lines that have a word too few or too many. */
type Faulty<Line extends string> = Line extends Line
  ? Split<Line, '|'>['length'] extends Names['length']
    ? never
    : Line
  : never;

export type Name = Exclude<Names[number], ''>;

/** An error here names the line that lacks a word. */
export const table: [Faulty<Lines[number]>] extends [never] ? string : Faulty<Lines[number]> = text;
