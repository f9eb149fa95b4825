# Swedish, the default language of the screen: du-tilltal, sentence case.
# A no-break space is written {"\u00A0"}, so that it can be seen here.
# The file may hold neither thin spaces nor exclamation marks; a test looks.

## General

language-name = Svenska
unit = enhet
department = avdelning

kind-proposal = förslag
kind-proposals = förslag
kind-activity = aktivitet
kind-activities = aktiviteter
kind-goal = mål
kind-goals = mål
kind-metric = mått
kind-metrics = mått
kind-input = input från brukare
kind-inputs = input från brukare
kind-example = gott exempel
kind-examples = goda exempel
kind-hinder = hinder
kind-hinders = hinder
kind-pulse = snabbenkät
kind-pulses = snabbenkäter
kind-meeting = tavelmöte
kind-meetings = tavelmöten

choice-yes = ja
choice-no = nej

# The fields of cards, where no other message has the word.
field-title = titel
field-problem = problem
field-idea = idé
field-expected = väntat resultat
field-area = område
field-goal = mål
field-metric = mått
field-status = status
field-comment = kommentar
field-effort = insats
field-effect = effekt
field-learning = lärdom
field-source = ursprung
field-of = hör till
field-of-decision = enligt beslut
decision-name = { $week }: { $text }
register-decided = beslut { $week }
field-why = varför
field-counts = vad som räknas
field-parent = överordnat mål
field-better = riktning
field-deadline = måldatum
field-note = uppföljning
field-closed = avslutsdag
field-name = namn
field-unit = mäts i
field-cap = tak
field-parts = delar
field-odd-weeks = avvikande veckor
field-rebase = ny nivå från vecka
field-retired = slutade mätas
field-date = datum
field-channel = kanal
field-theme = tema
field-text = text
field-did = vad vi gjorde
field-answered = vad vi svarade
field-proposal = förslag
field-thanked = tack till
field-shared = delas med andra enheter
field-presented = berättat på mötet
field-since = sedan
field-lifted = lyft
field-resolved = undanröjt
field-questions = frågor
field-answers = svar
field-point = punkt på dagordningen
field-parked = till nästa möte
field-finalised = färdigställda
field-participants = antal deltagare
field-cancelled = inställt
field-started = började
field-ended = slutade
field-at = mötets punkt
field-carried = inte hunnet
field-next-meeting = nästa möte
field-meeting-kinds = andra möten
field-rota = turordning för mötesledare
field-values-typed = inskrivna värden
field-next-points = punkter till nästa möte
field-departed = borttagna från tavlan
field-organisation = förvaltning
field-meeting-time = mötestid
field-staff = medarbetare
field-areas = områden
field-settings = inställningar

part-open = det som är öppet
part-year = värden och möten { $year }
part-closed = avslutade kort { $year }

# A card that the board does not hold.
card-unnamed = Kort { $id }

typed-empty = Texten är tom ({ $what }).
typed-too-long = För lång text ({ $what }): { $length } tecken, högst { $max } får plats.
typed-bad-signature = ”{ $written }” är ingen signatur. En signatur är en till sex bokstäver eller siffror och börjar med en bokstav, till exempel KL.
typed-bad-slug = ”{ $written }” går inte att använda som namn. Skriv små bokstäver a–z, siffror och bindestreck, högst 40 tecken.
typed-bad-week = ”{ $written }” är ingen vecka som finns. Skriv till exempel 2026-W47, v. 47 eller 47.

column-number = nr
column-remark = anmärkning

# What happened, after a day and a signature: "16 nov KL kopplade till måttet Uteblivna besök".
history-added = lade till
history-added-title = lade till: { $title }
history-set = angav { $field }: { $to }
history-cleared = tog bort { $field }: { $from }
history-changed = ändrade { $field } från { $from } till { $to }
history-changed-text = ändrade { $field }
history-linked-to-metric = kopplade till måttet { $to }
history-became = gjorde ett förslag av kortet: { $to }
history-pulse-opened = öppnade snabbenkäten: { $title }
history-pulse-closed = stängde snabbenkäten
history-supported = gav sitt stöd
history-supported-for = stöd från { $who }
history-support-withdrawn = tog tillbaka sitt stöd
history-support-withdrawn-for = tog bort stödet från { $who }
history-commented = kommenterade: { $to }
history-comment-removed = tog bort en kommentar
history-followed-up = följde upp: { $to }
history-follow-up-removed = tog bort en uppföljning
history-removed = tog bort kortet
history-restored = lade tillbaka kortet
history-value-set = skrev { $metric } { $week }: { $to }
history-value-changed = ändrade { $metric } { $week } från { $from } till { $to }
history-value-removed = tog bort { $metric } { $week }: { $from }
history-values =
    { $count ->
        [one] skrev 1 värde för { $weeks }
       *[other] skrev { $count } värden för { $weeks }
    }
history-passed = { $what } (sparat trots varning: { $kinds })
history-judged = effekten bedömdes vid { $weeks } veckor: { $verdict }
history-and-more =
    { $more ->
        [one] { $what } och 1 ändring till
       *[other] { $what } och { $more } ändringar till
    }
history-meeting-added = satte upp mötet
history-at = gick till punkten { $to }
history-all-points = gick igenom den sista punkten
history-paused = pausade mötet
history-going-on = fortsatte mötet
history-leader = lät { $to } leda mötet
history-leader-gone = tog bort { $from } som mötesledare
history-note-taker = lät { $to } anteckna
history-note-taker-gone = tog bort { $from } som antecknare
history-present = prickade av närvarande: { $to }
history-absent = prickade av frånvarande: { $from }
history-attendance = ändrade vilka som är närvarande
history-started = började mötet kl. { $to }
history-not-started = tog tillbaka att mötet började
history-ended = avslutade mötet kl. { $to }
history-not-ended = tog tillbaka att mötet slutade
history-decided = antecknade beslutet: { $to }
history-undecided = tog bort beslutet: { $from }
history-reworded = ändrade beslutet ”{ $from }” till ”{ $to }”
history-noted = antecknade: { $to }
history-notes-changed = ändrade en anteckning
history-parked = sköt upp till nästa möte: { $to }
history-unparked = tog tillbaka från nästa möte: { $from }
history-parked-list = ändrade vad som skjutits upp till nästa möte
history-carried = förde över till nästa möte det som inte hanns med
history-results = räknade inskrivna värden sedan förra mötet: { $to }
history-next = bestämde nästa möte: { $to }
history-finalised = färdigställde minnesanteckningarna
history-corrected = rättade minnesanteckningarna: { $to }
history-cancelled = ställde in mötet
history-not-cancelled = tog tillbaka att mötet ställdes in
history-undoing = { $what } (ångrade en tidigare ändring)
card-comments = Kommentarer
card-of-five = { $score } av 5
card-follow-ups = Uppföljning
card-values = Värden
card-history = Historik

## Dates and numbers

# The signs inside a number; the group sign parts thousands.
number-decimal = ,
number-group = {"\u00A0"}
number-percent = { $value }{"\u00A0"}%
number-missing = –

number-error-empty = Skriv ett tal.
number-error-ambiguous = Menar du { $decimal } (skriv då { $typed }) eller { $grouped }?
number-error-second-separator = Ett tal har bara ett decimaltecken.
number-error-bad-group = Efter ett mellanrum ska tre siffror stå, som i 12 500.
number-error-unexpected = ”{ $character }” hör inte till ett tal.
number-error-missing-digit = Här saknas en siffra.
number-error-too-large = Talet är för stort.

date-text = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-short = { $day } { $month }
date-in-table = { $year }-{ $month }-{ $day }
date-and-time = { $weekday } { $date } { $clock }
date-clock = { $hour }.{ $minute }

week-label = v.{"\u00A0"}{ $week }
weeks-label = v.{"\u00A0"}{ $from }–{ $to }
weeks-label-with-year = v.{"\u00A0"}{ $from }–{ $to }{"\u00A0"}{ $year }
week-label-with-year = v.{"\u00A0"}{ $week }{"\u00A0"}{ $year }

days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagar
    }
day-today = i dag
day-tomorrow = i morgon
day-yesterday = i går
day-ahead =
    { $days ->
        [one] om 1 dag
       *[other] om { $days } dagar
    }
day-ago =
    { $days ->
        [one] för 1 dag sedan
       *[other] för { $days } dagar sedan
    }

# What people type, several forms parted by commas; spaces do not matter.
date-input-today = i dag
date-input-tomorrow = i morgon
date-input-week = v, vecka

date-error-empty = Skriv ett datum, till exempel 12 dec.
date-error-not-a-date = Det gick inte att läsa som ett datum. Skriv till exempel 12 dec, fredag, v. 49 eller +7.
date-error-no-such-day = Den dagen finns inte i kalendern.
date-error-no-such-week = Den veckan finns inte i kalendern.
date-error-too-far = Datumet ligger mer än tio år bort.

month-january = januari
month-february = februari
month-march = mars
month-april = april
month-may = maj
month-june = juni
month-july = juli
month-august = augusti
month-september = september
month-october = oktober
month-november = november
month-december = december

month-short-january = jan
month-short-february = feb
month-short-march = mars
month-short-april = apr
month-short-may = maj
month-short-june = juni
month-short-july = juli
month-short-august = aug
month-short-september = sep
month-short-october = okt
month-short-november = nov
month-short-december = dec

weekday-monday = måndag
weekday-tuesday = tisdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lördag
weekday-sunday = söndag

weekday-short-monday = mån
weekday-short-tuesday = tis
weekday-short-wednesday = ons
weekday-short-thursday = tors
weekday-short-friday = fre
weekday-short-saturday = lör
weekday-short-sunday = sön

# The letters in order, and foreign letters that count as one of them; other marks are left off.
sort-alphabet = abcdefghijklmnopqrstuvwxyzåäö
sort-as = ü=y æ=ä ø=ö œ=ö ű=y ő=ö

## Proposals

# The statuses agree with "ett förslag".
proposal-status-new = Nytt
proposal-status-investigating = Utreds
proposal-status-decided = Beslutat
proposal-status-testing = Testas
proposal-status-implemented = Infört
proposal-status-on-hold = Vilande
proposal-status-declined = Avslaget
proposal-status-withdrawn = Återtaget

# The letters done so far, and the word of the step.
pdsa-plan = Planera
pdsa-do = Gör
pdsa-study = Studera
pdsa-act = Agera
pdsa-letters-plan = P
pdsa-letters-do = PG
pdsa-letters-study = PGS
pdsa-letters-act = PGSA

proposal-proposer = förslagsställare
proposal-answer = svar
proposal-reason = motivering
proposal-support = stöd

area-1 = Brukardelaktighet och återkoppling från brukare
area-2 = Introduktionsprogram och mentorskap för nyanställda
area-3 = Antal medarbetare som är rimligt i förhållande till chefers och medarbetares uppdrag, samt rutin för rapportering av arbetssituation till avdelningschef
area-4 = Lokalt kompetens- och utvecklingsforum
area-5 = Nära och tillgänglig ledning som ger stöd och uppmuntran
area-6 = Administrativt stöd till socialsekreterare och biståndshandläggare
area-7 = Administrativt stöd till chefer
area-8 = Systematisk intern ärendehandledning
area-9 = Medhandläggarskap
area-10 = Regelbunden fortbildning och möjlighet till specialistutbildning
area-11 = Regelbundet mottagande av studenter
area-12 = Mottagande av traineer
area-13 = Lämpliga lokaler och fungerande arbetsredskap
# The revision of 2019 adds three.

need-review = datum att ta upp det igen

unanswered =
    { $days ->
        [0] nytt i dag
        [one] obesvarat 1 dag
       *[other] obesvarat { $days } dagar
    }
support-count = { $count } stöd
pdsa-step = steg i PGSA

## Activities

# The statuses agree with "en aktivitet".
activity-status-new = Ny
activity-status-in-progress = Pågår
activity-status-finished = Avslutad
activity-owner = ansvarig
activity-due = klart senast

due = klart { $date }
overdue =
    { $days ->
        [one] försenad 1 dag
       *[other] försenad { $days } dagar
    }

## Goals

goal-status-on-track = enligt plan
goal-status-at-risk = behöver följas
goal-status-off-track = avviker
goal-status-no-report = ingen rapport
goal-target = målvärde
goal-baseline = utgångsläge

state-goal-closed = avslutat

## Metrics and statistics

metric-value = värde
metric-week = vecka

metric-unit-number = antal
metric-unit-days = dagar
metric-unit-percent = %
metric-unit-scale = skala 1–5
metric-unit-scale-short = 1–5
metric-kind-count = antal
metric-kind-rate = kvot
metric-kind-percent = andel
metric-kind-measurement = mätvärde
better-higher = högre är bättre
better-lower = lägre är bättre
better-neither = ingen riktning är bättre

value-negative = Värdet kan inte vara mindre än noll.
value-not-whole = Det här räknas i hela tal, så värdet kan inte ha decimaler.
value-off-scale = Skalan går från 1 till 5.
value-no-denominator = Måttet är en andel av något, så skriv båda talen, som 42/50.
value-stray-denominator = Måttet är ett enda tal, så skriv det utan snedstreck.
value-over-denominator = Antalet kan inte vara större än totalen.
value-wrong-parts =
    { $expected ->
        [0] Måttet har inga delar.
        [one] Måttet har 1 del.
       *[other] Måttet har { $expected } delar.
    }
value-parts-over = Delarna är tillsammans { $difference } mer än helheten.
value-parts-under = Delarna är tillsammans { $difference } mindre än helheten.

state-metric-measured = mäts
state-metric-retired = mäts inte längre
metric-key = nyckel
metric-kind = slag

# Tables of values for spreadsheets. Headings: several names parted by commas, the first is written.
exchange-heading-metric = mått, nyckel
exchange-heading-week = vecka, datum
exchange-heading-value = värde
exchange-heading-of = av
exchange-heading-note = anmärkning, orsak
exchange-empty = Tabellen är tom.
exchange-headings = Den första raden har inte de rubriker som behövs: antingen mått, vecka och värde, eller vecka först och sedan ett mått i varje kolumn.
exchange-heading-twice = Rubriken ”{ $heading }” står över två kolumner. Ta bort den ena.
exchange-row = rad { $row }
exchange-cell = rad { $row }, kolumn { $column }
exchange-bad-week = ”{ $written }” går inte att läsa som en vecka. Skriv den med år, som 2026-W47, eller som en dag, 2026-11-16.
exchange-week-ahead = { $week } har inte börjat.
exchange-no-value = Raden har inget värde. Fyll i kolumnen ”värde”.
exchange-twice = Samma mått och vecka har ett annat värde på rad { $row }. Inget av dem lästes in.
exchange-formula = Här står en formel. Skriv dess resultat i stället.
exchange-day = Kalkylprogrammet har gjort om värdet till ett datum. Skriv talen i var sin kolumn, ”värde” och ”av”.
exchange-wrong = Kalkylprogrammet kunde inte räkna ut värdet: { $shown }

# What a chart says. Short on the board, a sentence in the metric's own view.
stats-normal = normal variation
stats-signal = signal: { $what }
stats-run-high-short = { $weeks } veckor över medel
stats-run-low-short = { $weeks } veckor under medel
stats-run-high = { $weeks } veckor i rad över medel
stats-run-low = { $weeks } veckor i rad under medel
stats-trend-high = { $weeks } veckor i rad uppåt
stats-trend-low = { $weeks } veckor i rad nedåt
stats-outside-high = ovanligt högt värde
stats-outside-low = ovanligt lågt värde
stats-near-high = 2 av 3 nära övre gränsen
stats-near-low = 2 av 3 nära undre gränsen
stats-too-few-weeks = för få veckor ({ $weeks } av { $needed })
stats-rare-events = för sällan för att läsas vecka för vecka
stats-too-few-distinct = för få olika värden
stats-no-spread = värdena varierar inte
stats-unread = Äldre år är inte inlästa än, så inget kan sägas om måttet.
stats-normal-sentence = Normal variation (brus): den senaste veckan skiljer sig inte från det vanliga. Dra inga slutsatser av enstaka veckor.
stats-signal-sentence = Signal: { $what }. Något har ändrats.
stats-signal-better = Signal åt det bättre hållet: { $what }. Något har ändrats.
stats-signal-worse = Signal åt det sämre hållet: { $what }. Något har ändrats.
stats-withheld-sentence = Ännu inget att säga om signal eller brus: { $why }.
stats-rule-normal = Ingen av de fyra reglerna slår till: utanför gränserna, 7 i rad på en sida om medel, 7 i rad åt ett håll, 2 av 3 nära en gräns (NHS England, Making Data Count).
stats-rule-outside = Regeln: ett värde utanför gränserna, som ligger 2,66 genomsnittliga veckoändringar från medel (Shewhart; Wheeler). Slumpen ger det i färre än en vecka av hundra.
stats-rule-shift = Regeln: minst 7 veckor i rad på samma sida om medel (NHS England, Making Data Count). Slumpen ger det sällan.
stats-rule-trend = Regeln: minst 7 veckor i rad åt samma håll (NHS England, Making Data Count). Slumpen ger det sällan.
stats-rule-two-in-three = Regeln: 2 av 3 veckor i yttersta tredjedelen av det normala spannet, på samma sida (NHS England, Making Data Count). Slumpen ger det sällan.
stats-rule-withheld = Gränser visas från 8 veckor och signaler från 13, när värdena varierar nog (Wheeler; NHS England).
stats-target-passed = klarar målet stadigt
stats-target-failed = missar målet stadigt
stats-target-by-chance = målet nås ibland, av slump
stats-target-passed-short = klaras stadigt
stats-target-failed-short = missas stadigt
stats-target-by-chance-short = nås ibland
stats-target = Målvärde { $target }: { $said }.
stats-levels = Medel { $mean }. Normalt spann { $lower } till { $upper }.
stats-levels-preliminary = Medel { $mean }. Normalt spann { $lower } till { $upper } (preliminärt, färre än 13 veckor).
stats-median = Median { $median }.
stats-effect = { $card } ({ $week }): { $verdict }
stats-effect-ahead = { $card } (börjar { $week })

chart-mean = medel { $value }
chart-median = median { $value }
chart-upper = övre gräns { $value }
chart-lower = undre gräns { $value }
chart-target = målvärde { $value }
chart-cap = tak { $value }
chart-missing = inget värde
chart-signal = signal
chart-odd-week = avvikande vecka
chart-odd = avvikande vecka, räknas inte med ({ $note })
chart-table = Veckorna

# The verdict on a proposal ("förändringen är Förbättrad" is never said; it stands alone).
verdict-improved = Förbättrad
verdict-worsened = Försämrad
verdict-higher = Högre nivå
verdict-lower = Lägre nivå
verdict-maybe-improved = Tecken på förbättring
verdict-maybe-worsened = Tecken på försämring
verdict-maybe-higher = Tecken på högre nivå
verdict-maybe-lower = Tecken på lägre nivå
verdict-isolated = Enstaka avvikelse
verdict-no-change = Ingen ändring visad
verdict-too-early = För tidigt ({ $weeks } av { $needed } veckor)
verdict-too-few-before = För få veckor före
verdict-withheld = Går inte att bedöma
verdict-confirmed-more = Nivån har ändrats, och veckorna efter visar ett mönster åt samma håll
verdict-maybe-more = Nivån ser ut att ha ändrats. Följ vidare
verdict-isolated-more = Någon vecka sticker ut, men ingen ändrad nivå är visad
verdict-no-change-more = Det kan ändå finnas en ändring, mindre än veckorna kan visa
verdict-too-few-before-more = Minst 12 veckor före behövs för att jämföra
verdict-look = Bedömt på { $weeks } veckor efter, till och med { $until }.
verdict-means = Medel före { $before } ({ $beforeweeks } veckor), efter { $after } ({ $afterweeks } veckor), skillnad { $difference }; { $p } (Mann–Whitney).
verdict-better-weeks = { $weeks } av { $of } veckor bättre än tidigare median.
verdict-caution-unstable = Obs: måttet rörde sig redan före.
verdict-caution-together = Obs: veckorna hänger ihop, så bedömningen är osäker.
verdict-caution-short = Obs: färre än 26 veckor före. Började ni för att några veckor var dåliga kan en del av skillnaden vara slump.
verdict-next = Nästa bedömning i { $week } ({ $weeks } veckor efter).
verdict-doubt = Bestående effekt?
verdict-doubt-later = Bestående effekt? Förbättringen syntes vid en tidigare bedömning men inte vid den här. Ta upp frågan på mötet.
verdict-doubt-fell-back = Bestående effekt? Nivån har gått tillbaka sedan den sista bedömningen. Ta upp frågan på mötet.
verdict-rewritten = Med värdena som de är nu blir samma bedömning: { $verdict }. Värden har ändrats sedan dess; det som bedömdes står kvar.
verdict-overlaps-short = överlappar { $card }
verdict-overlap = Obs: { $cards } började inom 8 veckor på samma mått, så deras effekter går inte att skilja åt.
verdict-no-start = Ange startveckan på kopplingen till måttet, så bedöms effekten vid 8, 12 och 26 veckor.
verdict-ahead = Det här kan vi se: med { $before } veckor före syns en ändring från { $from } till omkring { $to } på { $weeks } veckor, fyra gånger av fem.
verdict-ahead-by = Det här kan vi se: med { $before } veckor före syns en ändring på omkring { $change } på { $weeks } veckor, fyra gånger av fem.
verdict-ahead-none = Det går inte att säga än vad som skulle synas: måttet har { $before } veckor med värde att jämföra med, minst 12 behövs.
verdict-points = { $value } procentenheter
card-verdict = bedömning

# Why a series from a file is not analysed.
series-bad-json = Filen är inte JSON som kan läsas här: { $error }
series-no-values = Serien har inga värden.
series-columns = Rad { $line }: det ska stå vecka, värde och kanske nämnare.
series-bad-week = Rad { $line }: ”{ $written }” är ingen vecka som finns. Skriv till exempel 2026-W47.
series-bad-number = Rad { $line }: ”{ $written }” går inte att läsa som ett tal.
series-line-not-finite = Rad { $line }: värdet är inget ändligt tal.
series-zero-denominator = Rad { $line }: nämnaren är noll. Lämna värde och nämnare tomma om veckan saknas.
series-lone-value = Rad { $line }: nämnaren saknas.
series-same-week = Rad { $line }: { $week } står redan tidigare i filen.
series-unordered = Rad { $line }: { $week } kommer efter en senare vecka. Skriv veckorna i ordning.
series-row = rad { $row } i serien
series-not-finite = Värdet är inget ändligt tal ({ $place }).
series-too-large = Talet är för stort ({ $place }).
series-negative = Ett antal kan inte vara mindre än noll ({ $place }).
series-not-a-percentage = En andel ligger mellan 0 och 100 ({ $place }).
series-over-denominator = Täljaren är större än nämnaren ({ $place }).
series-no-denominators = Analysen behöver nämnare, och inga finns.
series-denominators-differ = Det finns { $values } värden och { $denominators } nämnare; de ska vara lika många.
series-bad-target = Målvärdet är inget användbart tal.
series-baseline-too-short = En baslinje på { $rows } rader är för kort; minst { $fewest } behövs.
series-no-change = Raden där ändringen började (change) saknas.
series-run-signal = Signal på seriediagrammet: för lång serie på en sida om medianen, eller för få korsningar (Anhøj).
series-run-quiet = Ingen signal på seriediagrammet (Anhøjs regler).
series-run-counts = Längsta serien { $run } (högst { $most }), korsningar { $crossings } (minst { $least }).
series-outside = { $outside } av { $weeks } veckor ligger utanför gränserna.
series-newest-outside = Signal: den senaste veckan ligger utanför gränserna.

stats-levels-cases = Medel { $mean }. Normalt spann { $lower } till { $upper } för den senaste veckan: gränserna följer antalet bakom värdet ({ $cases }).
stats-four-weeks = Summor av fyra veckor i taget, den senaste sist: { $sums }.
stats-rule-cases = Ingen av reglerna slår till: utanför gränserna, eller ovanligt många veckor i rad på en sida om medel (Shewhart; Anhøj och Olesen 2014).
stats-rule-three-sigma = Regeln: ett värde utanför gränserna, tre standardavvikelser från medel för så många fall (Shewhart). Slumpen ger det sällan.
stats-rule-long-run = Regeln: fler veckor i rad på samma sida om medel än slumpen brukar ge (Anhøj och Olesen 2014).
parts-title = Delarna
parts-over = I medel de senaste { $weeks } veckorna: { $said }
parts-over-odd = I medel de senaste { $weeks } veckorna, utan de avvikande: { $said }
parts-one-to-four = 1–4
parts-withheld = –
parts-left-out = { $weeks } veckor visas inte (små tal)
parts-too-few = { $first } och { $second }: för få för att jämföras.
parts-differ = { $first } { $firstmean } och { $second } { $secondmean }. Skillnaden är större än slumpen brukar ge ({ $p }).
parts-alike = { $first } { $firstmean } och { $second } { $secondmean }. Ingen skillnad är visad ({ $p }).
parts-estimated = Antal från 1 till 4 är räknade som 2,5 när delarna jämförs.
basis-none = Här finns ingen bedömning att visa underlag för.
basis-title = Underlag
basis-newest = Den senaste veckan
basis-chart = Diagrammet
basis-levels = Nivåerna
basis-runs = Seriediagram
basis-parts = Delarna
basis-chance = Slump
basis-model-xmr = Styrdiagram för enskilda värden (XmR): gränserna ligger 2,66 genomsnittliga veckoändringar från medel (Wheeler). Ovanligt stora ändringar räknas inte med i genomsnittet (Nelson 1982).
basis-model-p = Styrdiagram för andelar (p): gränserna ligger tre standardavvikelser från medel och följer antalet fall, eftersom det varierar mycket eller är litet (Shewhart; Montgomery 2009).
basis-model-p-prime = Styrdiagram för andelar där veckorna varierar mer än antalet fall förklarar (p', Laney 2002): gränserna följer antalet fall och den extra variationen.
basis-model-u = Styrdiagram för antal per enhet (u): gränserna ligger tre standardavvikelser från medel och följer nämnaren, eftersom den varierar mycket (Shewhart; Montgomery 2009).
basis-model-u-prime = Styrdiagram för antal per enhet där veckorna varierar mer än nämnaren förklarar (u', Laney 2002): gränserna följer nämnaren och den extra variationen.
basis-model-c = Styrdiagram för små antal (c): gränserna ligger tre standardavvikelser från medel, om antalet varierar som slumpen gör (Shewhart; Montgomery 2009).
basis-level = { $from } till { $to }: { $weeks } veckor med värde, medel { $mean }, genomsnittlig veckoändring { $range }. Gränserna räknas om tills { $locked } veckor har värde.
basis-level-locked = { $from } till { $to }: { $weeks } veckor med värde, medel { $mean }, genomsnittlig veckoändring { $range }. Gränserna är låsta på de första { $locked } veckorna, till och med { $lock } (Provost och Murray 2011).
basis-rebase = Ny nivå från { $week }: { $reason } ({ $day } { $by }).
basis-runs-counts = Median { $median }. Längsta serien på en sida: { $run } veckor (högst { $most } väntas). Korsningar: { $crossings } (minst { $fewest } väntas).
basis-runs-quiet = Inget tecken på att nivån har rört sig (Anhøj och Olesen 2014).
basis-runs-stricter = Seriediagrammet, som är strängare och ser på alla veckor, visar ännu ingen ändrad nivå (Anhøj och Olesen 2014).
basis-runs-signal = Nivån har rört sig någon gång under veckorna (Anhøj och Olesen 2014).
basis-chance-charts = Även när inget har ändrats ger en till två veckor av hundra signal.
basis-chance-question = En signal är en fråga att ta upp, inte ett svar.
basis-verdict = Bedömningen
basis-judged = Bedömt
basis-figures = Siffrorna i dag
basis-procedure = Så bedöms det
basis-stored = { $weeks } veckor efter, till och med { $until }: { $verdict }. Medel före { $before }, efter { $after }; { $p }.
basis-verdict-weeks = Före: { $before } ({ $beforeweeks } veckor med värde). Efter: { $after } ({ $afterweeks } veckor med värde).
basis-verdict-limits = Före: medel { $mean }, normalt spann { $lower } till { $upper }.
basis-verdict-test = Mann–Whitney: U = { $u }, { $p } (nivån räknas som ändrad under 0,025).
basis-verdict-pattern = Veckor efter som sticker ut mot spannet före: { $high } uppåt, { $low } nedåt.
basis-verdict-r1 = Samband från vecka till vecka: { $r1 } (över 0,25 görs bedömningen försiktigare).
basis-verdict-procedure = Högst 26 veckor före jämförs med veckorna efter. Ändringen räknas som visad när nivån skiljer sig (Mann och Whitney 1947) och veckorna efter visar ett mönster åt samma håll mot spannet före (NHS England, Making Data Count).
basis-verdict-guard = Hänger veckorna ihop blir det högst tecken på ändring.
basis-verdict-looks = Bedömningen görs vid 8, 12 och 26 veckor och skrivs upp. Utan ändring visar den fel i ungefär 4 fall av 100, alla tre gångerna sammanräknade.
basis-verdict-small = En liten ändring kan finnas utan att synas: ”ingen ändring visad” betyder inte att den saknas.

## Voices

escalated = lyft

channel-survey = enkät
channel-conversation = samtal
channel-complaint = synpunkt
channel-praise = beröm

state-input-open = öppen
state-input-closed = klar
state-example-new = nytt
state-example-presented = berättat
state-hinder-open = i vägen
state-hinder-resolved = undanröjt

## Pulse

pulse-too-alike = svaren är för lika för att visas
pulse-nearly-the-same = visas inte: nästan lika många svar som på en annan fråga
pulse-covering = visas inte: en annan enhet ensam är dold
pulse-mean = { $mean } i medel · { $count } svar
pulse-spread = { $mean } i medel · { $count } svar · { $spread }
pulse-spread-only = { $count } svar · { $spread }
pulse-open-so-far = Öppen. Inget visas förrän rundan är stängd.
pulse-closed-on = Stängd { $date }
pulse-mean-head = medel
pulse-questions =
    { $count ->
        [one] 1 fråga
       *[other] { $count } frågor
    }
pulse-is-open = öppen
pulse-is-closed = stängd
pulse-step-answer = Svara här, en i taget
pulse-step-count = Räkna in uppräckta händer eller svar på papper
pulse-step-close = Stäng rundan
pulse-step-open = Öppna en runda
pulse-step-read = Läs resultaten
pulse-step-beside = Visa bredvid ärenden per handläggare
pulse-promise = Konfidentiell, inte anonym: bara antal sparas, programmet visar inget före stängning, och inget alls vid få svar. Den som kan läsa mappen kan se när filen ändrades, från vilket konto, och hur antalen då ändrades.
pulse-closing = Rundan öppnas inte igen. Svar som väntar på den här datorn räknas med; svar som väntar på andra datorer räknas inte.
ballot-first = Snabbenkät
ballot-thanks = Tack. Svaret är sparat här och lämnas in senare.
ballot-lost = Svaret är inte sparat och räknas inte. { $why }
ballot-pass-on = Lämna tangentbordet till nästa person. { $key } börjar. Tryck { $back } när alla har svarat.
ballot-promise = Det du trycker visas inte. Bara antal sparas, utan namn, tid och ordning. Konfidentiell, inte anonym: den som kan läsa mappen kan se hur antalen ändras.
ballot-scale = Tryck på en siffra 1–5. 1 är lägst, 5 högst.
ballot-back = { $key } går tillbaka.
ballot-question = Fråga { $at } av { $count }
ballot-ready = Klart. Lämna svaret?
ballot-ready-how = { $key } lämnar det. { $back } går tillbaka till frågan.
notice-ballot-left = Svaret lämnades inte. De andras svar finns kvar.
notice-pulse-opened = Snabbenkäten är öppen. Svar sparas konfidentiellt, bara som antal.
meeting-pulse = Snabbenkät { $week }
meeting-pulse-open = Öppen. Svara med ”tavla pulse”, vid det här tangentbordet eller med uppräckt hand. Inget visas förrän rundan är stängd.
cli-pulse = Svara på snabbenkäten; konfidentiell, inte anonym
cli-pulse-answers = Svaren, 1–5, i frågornas ordning; annars ställs frågorna rad för rad. Bara antal sparas, utan namn, tid och ordning. Svaret väntar på den här datorn mellan 10 minuter och 2 timmar och lämnas sedan in när tavlan är öppen eller läses här, eller när rundan stängs här. Den som kan läsa mappen kan se när en fil ändrades, från vilket konto, och hur antalen då ändrades
cli-pulse-passed = Flera svarar vid samma tangentbord, en i taget
cli-pulse-now = Lämna in genast; då syns det i mappen att ett svar kom just nu, och vilket
cli-pulse-open = Öppna en runda
cli-pulse-question = En fråga; en till tre, på skalan 1–5
cli-pulse-weekly = Rundan gäller veckan (förvalt)
cli-pulse-monthly = Rundan gäller månaden
cli-pulse-count = Räkna in svar från uppräckta händer eller från papper
cli-pulse-counts = Hur många som svarat 1, 2, 3, 4 och 5 på varje fråga: 0,1,4,3,2
cli-pulse-close = Stäng rundan och visa resultatet; den kan inte öppnas igen
cli-pulse-metric = Skriv in första frågans medelvärde som veckans värde på ett mått, om medelvärdet får visas
cli-pulse-show = Visa rundorna; resultat bara för stängda rundor, med minst så många svar som enheten har bestämt
cli-pulse-opened = Snabbenkäten är öppen för { $week }.
cli-pulse-opened-hint = Svara: ”tavla pulse”. Svar sparas konfidentiellt, bara som antal.
cli-pulse-others-waiting = Svar som väntade på andra datorer när rundan stängdes räknas inte.
cli-pulse-none-open = Det finns ingen öppen snabbenkät.
cli-pulse-none-open-hint = Enhetschefen öppnar en: ”tavla pulse open --question …”.
cli-pulse-already-open = Det finns redan en öppen snabbenkät.
cli-pulse-already-open-hint = Stäng den först: ”tavla pulse close”.
cli-pulse-already-asked = Det har redan funnits en snabbenkät för den perioden.
cli-pulse-already-answered = Rundan har redan besvarats på den här datorn.
cli-pulse-already-answered-hint = Är ni flera vid samma tangentbord: ”tavla pulse --pass”.
cli-pulse-set-aside = Tack. Svaret väntar på den här datorn mellan 10 minuter och 2 timmar och lämnas sedan in när tavlan är öppen eller läses här.
cli-pulse-handed-in = Tack. Inlämnat.
cli-pulse-late = Rundan stängdes innan svaren som väntade här hade lämnats in. De räknas inte.
cli-pulse-counted = Inräknat.
cli-pulse-next = Tack. Lämna tangentbordet vidare. Enter för nästa person, eller skriv klar
cli-pulse-done-word = klar
cli-pulse-no-local = Det finns ingen mapp på den här datorn där svaret kan vänta.
cli-pulse-bad-answer = Svara 1, 2, 3, 4 eller 5.
cli-pulse-bad-counts = Skriv fem antal för varje fråga, så här: 0,1,4,3,2
cli-pulse-not-a-scale = Måttet har inte skalan 1–5.
cli-pulse-value-there = Måttet har redan ett värde för veckan; det ändras inte.
cli-pulse-value-hidden = Medelvärdet får inte visas, så måttet får inget värde.
cli-pulse-value-put = { $metric } { $week }: { $mean }
cli-pulse-never = Ingen snabbenkät har hållits.


## Meeting

agenda = dagordning
agenda-input = Input från brukare
agenda-activities = Status på pågående aktiviteter
agenda-proposals = Nya förslag och svar
agenda-proposals-short = Nya förslag, svar
agenda-goals = Genomgång och uppföljning av mål
agenda-examples = Goda exempel och resultat från veckan
agenda-raised = Att ta upp i dag
agenda-activities-short = Pågående aktiviteter
agenda-goals-short = Mål
agenda-examples-short = Goda exempel och veckan
agenda-own = Egen punkt
meeting-leader = mötesledare
meeting-note-taker = antecknare
meeting-present = närvarande
meeting-decision = beslut
minutes-correction = rättelse

## Meeting documents

minutes-count =
    { $count ->
        [one] 1 minut
       *[other] { $count } minuter
    }
prepare-title = Inför tavelmötet { $date }
prepare-when = tid
prepare-length = längd
prepare-nobody = ingen utsedd
prepare-raised = Att ta upp
prepare-raised-none = Ingen har satt upp något på dagordningen, och allt hanns med förra gången.
prepare-carried-point = Hanns inte med förra gången: { $point }
prepare-inputs-none = Inget väntar på att tas upp.
prepare-thanks = tack till { $who }
prepare-waited = väntat { $days }
prepare-examples-none = Inga nya goda exempel än.
prepare-activities-none = Inga aktiviteter är försenade eller har stått still.
prepare-late = Försenade aktiviteter
prepare-silent = Aktiviteter som stått still
prepare-touched = senast ändrad
prepare-unanswered = Obesvarade förslag, äldst först
prepare-unanswered-none = Alla förslag har fått svar.
prepare-days-waited = dagar
prepare-past-due = Förslag som passerat sin dag
prepare-verdicts = Nya besked om vad förslag har lett till
prepare-goals = Mål att följa upp
prepare-goals-none = Alla mål går enligt plan.
prepare-missing = Värden som saknas för { $week }
prepare-values-whole = Alla värden för { $week } är inskrivna.
prepare-signals = Mått där något har hänt
prepare-signals-none = Inga signaler: alla mått visar normal variation, eller har för få värden.
prepare-shows = vad det visar
prepare-new = nytt sedan förra mötet

meeting-kind-forum = LKUF
meeting-kind-reflection = reflektionsgrupp
meeting-kind-workplace = APT
minutes-title = Minnesanteckningar, { $kind } { $date }
minutes-draft = Utkast, inte färdigställt.
minutes-going-on = Mötet pågår. Det här är vad som finns hittills.
minutes-cancelled = Mötet hölls inte.
minutes-no-notes = Från en reflektionsgrupp sparas bara att den hölls och hur många som deltog.
minutes-present = { $list } ({ $count })
minutes-corrections = Rättelser
minutes-results = Resultat sedan förra mötet
meeting-guests = gäster
minutes-decisions = Beslut
minutes-changed = Ändrat på tavlan under mötet
minutes-not-yet = Inte taget än.
minutes-not-reached = Hanns inte med.
minutes-passed = Inget att ta upp.
minutes-nothing-noted = Genomgånget utan anteckningar.
minutes-cards = Nya och ändrade kort
minutes-what = vad som hände
minutes-new-card = nytt
minutes-support = fick ett stöd till
minutes-values = Värden som skrevs in
minutes-before = förut
minutes-left-over = Till nästa möte
minutes-carried-point = Hanns inte med: { $point }
minutes-time-title = Tid
minutes-time = Minuter för varje punkt
minutes-planned = planerat
minutes-used = använt
minutes-in-all = Totalt
minutes-next = Nästa möte

health-title = Hur tavlan och mötena mår
health-signs = Att göra något åt
health-no-signs = Inget håller på att stanna av.
health-figures = Siffrorna bakom
health-table = Tavelmöten och svar de senaste 12 veckorna
health-what = vad
health-of = { $part } av { $whole }
health-weeks-since = Veckor sedan senaste tavelmötet
health-held = Tavelmöten på 12 veckor
health-length = Minuter per möte
health-planned = Planerade minuter
health-reached = Punkter som hanns med
health-present = Närvarande medarbetare
health-answered-in = Svar på förslag som gavs på mötet
health-answer-days = Dagar till svar, median
health-waiting = Obesvarade förslag som väntat för länge
health-stale = Mått utan värde på 2 veckor
health-closed = Avslutade förslag och aktiviteter på 6 veckor
health-never-met = Inget tavelmöte har hållits än.
health-not-met = Det var { $weeks } veckor sedan ni hade tavelmöte.
health-unanswered =
    { $count ->
        [one] Ett förslag har väntat på svar i { $days } dagar eller mer.
       *[other] { $count } förslag har väntat på svar i { $days } dagar eller mer.
    }
health-slow = Förslag får vänta { $days } dagar på svar.
health-elsewhere = De flesta svar de senaste { $weeks } veckorna gavs utanför mötet.
health-stale-metrics =
    { $count ->
        [one] 1 mått har inget värde för de senaste { $weeks } veckorna.
       *[other] { $count } mått har inget värde för de senaste { $weeks } veckorna.
    }
health-nothing-closed = Inget förslag och ingen aktivitet har avslutats på { $weeks } veckor.
health-long = Mötena tar { $minutes } minuter, längre än planerat.
health-missed = Mötena hinner inte med alla punkter.
health-few = Många saknas på mötena.
health-never-held = Ni har inte haft { $kind } än.
health-overdue = Det var { $weeks } veckor sedan ni hade { $kind }.
health-do-meet = Håll nästa möte på den tid som är bestämd, också om ni är få, och låt någon annan leda när chefen är borta.
health-do-answer = Ta de äldsta förslagen först på nästa möte och svara på vart och ett. Ett nej med motivering är också ett svar.
health-do-answer-there = Svara på nya förslag på mötet, så att alla hör svaret.
health-do-values = Fyll i det som saknas, eller sluta mäta det som ingen tittar på.
health-do-close = Välj ett par saker som är nära mål och gör dem klara innan något nytt börjar.
health-do-shorten = Skjut upp det som bara rör några få, eller planera mer tid för den punkt som drar över.
health-do-reach = Börja med det som blev kvar förra gången, och korta de första punkterna.
health-do-time = Fråga varför. Passar tiden inte, flytta mötet.
health-do-hold = Bestäm dagen för nästa, eller ändra i enhetens inställningar hur ofta det hålls.
cli-health = Visa hur tavlan och mötena mår, och vad som behöver göras
help-health = Hur tavlan och mötena mår

forum-reports = Avrapportering sedan förra gången
forum-needs = Kompetens och utveckling: vad vi behöver
forum-plan = Vad vi gör till nästa gång
workplace-last-time = Föregående anteckningar
workplace-news = Information
workplace-environment = Arbetsmiljö och arbetssituation
workplace-other = Övriga frågor
cli-prepare = Visa vad som ska tas upp på nästa tavelmöte
cli-agenda = Visa vad medarbetare har satt upp till nästa tavelmöte
cli-agenda-add = Sätt upp något till nästa tavelmöte
cli-agenda-text = Vad som ska tas upp; med - läses det från stdin
cli-agenda-remove = Ta bort något från dagordningen
cli-agenda-place = Punktens nummer i listan
cli-agenda-empty = Ingen har satt upp något till nästa tavelmöte.
cli-agenda-added = Till nästa tavelmöte: { $text }
cli-agenda-removed = Borttaget från dagordningen: { $text }
cli-agenda-no-such = Nummer { $place } finns inte på dagordningen. ”tavla agenda” visar vad som står där.
cli-minutes = Skriv ut minnesanteckningar från ett möte
cli-minutes-week = Mötets vecka: 2026-W47, v. 47 eller 47; annars det senaste
cli-meeting-kind = Slags möte: tavelmöte, LKUF, reflektionsgrupp eller APT; annars tavelmöte
cli-minutes-finalise = Färdigställ anteckningarna; därefter kan de bara rättas
cli-minutes-correct = Lägg en rättelse till färdigställda anteckningar
cli-minutes-correct-week = Mötets vecka: 2026-W47, v. 47 eller 47
cli-minutes-correction = Vad som borde ha stått; med - läses det från stdin
cli-minutes-finalised = Anteckningarna är färdigställda: { $kind } { $date }
cli-minutes-corrected = Rättelsen är sparad: { $kind } { $date }
cli-minutes-going-on = Mötet pågår.
cli-minutes-going-on-hint = Avsluta det först: ”tavla meeting end”, eller på skärmen.
cli-no-meeting = Det finns inget sådant möte ({ $kind }).
cli-no-meeting-in-week = Det finns inget sådant möte ({ $kind }) { $week }.
cli-unknown-meeting-kind = Det finns inget slags möte som heter ”{ $written }”.
cli-meeting = Håll ett möte, eller visa hur långt det har kommit
cli-meeting-start = Börja mötet, med enhetens dagordning
cli-meeting-leader = Mötesledare; annars den som står på tur
cli-meeting-note-taker = Antecknare
cli-meeting-present-about = Pricka av vilka som är närvarande
cli-meeting-who = Signaturer eller namn på dem som är här
cli-meeting-all = Alla medarbetare är här, utom dem som anges med --absent
cli-meeting-absent = Någon som inte är här; kan anges flera gånger
cli-meeting-guest = Någon som inte är medarbetare, med namn; kan anges flera gånger
cli-meeting-point = Gå till en punkt på dagordningen; utan namn, till nästa
cli-meeting-point-name = Punktens nummer eller namn
cli-meeting-pass = Den punkt som lämnas hade inget att ta upp
cli-meeting-note = Skriv en anteckning till punkten
cli-meeting-decide = Skriv ett beslut
cli-meeting-decide-owner = Vem som gör det; beslutet blir då också en aktivitet
cli-meeting-decide-due = Klart senast; beslutet blir då också en aktivitet
cli-meeting-park = Skjut upp något till nästa möte
cli-meeting-text = Texten; med - läses den från stdin
cli-meeting-end = Avsluta mötet; det som inte hanns med kommer först nästa gång
cli-meeting-held-about = Skriv in ett möte i efterhand: att det hölls, och hur många som deltog
cli-meeting-on = Dagen det hölls; annars i dag
cli-meeting-participants = Hur många som deltog
cli-meeting-not = Mötet hölls inte
cli-meeting-none-open = Inget möte pågår.
cli-meeting-none-open-hint = Börja ett med ”tavla meeting start”, eller med F5 på skärmen.
cli-meeting-last-point = Det var den sista punkten.
cli-meeting-last-point-hint = Avsluta mötet med ”tavla meeting end”.
cli-meeting-at-no-point = Mötet är inte vid någon punkt.
cli-meeting-at-no-point-hint = Gå till en med ”tavla meeting point”.
cli-unknown-point = Det finns ingen punkt som heter ”{ $written }” på dagordningen.
cli-meeting-ahead = Den dagen har inte kommit än.
cli-meeting-now = nu
cli-meeting-done = klar
cli-meeting-time = { $used } av { $planned } min
cli-meeting-started = Mötet har börjat: { $kind } { $date }
cli-meeting-moved = Nu: { $point }
cli-meeting-present =
    { $count ->
        [one] 1 närvarande
       *[other] { $count } närvarande
    }
cli-meeting-noted = Antecknat: { $point }
cli-meeting-decided = Beslutet är sparat.
cli-meeting-parked = Uppskjutet till nästa möte.
cli-meeting-ended = Mötet är avslutat. ”tavla minutes” visar anteckningarna, ”tavla minutes finalise” färdigställer dem.
cli-meeting-held = Sparat: { $kind } { $date }
cli-meeting-not-held = Sparat: mötet hölls inte ({ $kind } { $date })
cli-document-format = text, md, html, csv för Excel med svenska inställningar, plain för andra program, eller json; annars efter filens namn
cli-document-output = Filen att skriva till; annars stdout
cli-not-written = Det gick inte att skriva till { $path }.
cli-document-written = Skrivet till { $path }

## Board screen

screen-too-small = Fönstret är för litet. Minst { $columns } × { $rows } tecken behövs.
header-meeting = Tavelmöte { $when } ({ $until })
header-meeting-short = Tavelmöte { $when }
header-meeting-going-on-short = Tavelmötet pågår
header-meeting-going-on = Tavelmötet pågår ({ $key } fortsätter)
column-proposals = Förslag
column-goals = Mål
column-metrics = Statistik
column-open =
    { $count ->
        [one] 1 öppet
       *[other] { $count } öppna
    }
column-proposals-empty = Inga förslag än. Tryck { $key } och skriv det första.
column-goals-empty = Inga mål än. Tryck { $key } och skriv ”ett mål”.
column-metrics-empty = Inga mått än. Tryck { $key } och skriv ”ett mått”.
group-this-year = i år { $count }
group-limit = { $count }, högst { $limit }
goal-aims-at = mål { $value }
goal-at-most = högst { $value }
goal-until = till { $day }
goal-activities =
    { $count ->
        [one] 1 aktivitet
       *[other] { $count } aktiviteter
    }
goal-silent = ingen rapport på { $weeks } veckor
metric-target = mål { $value }
metric-cap = tak { $value }
metric-latest = senast { $week }
metric-no-values = inga värden än
metrics-missing = { $week } saknas: { $missing } av { $all } mått
others-inputs = Input från brukare { $count }
others-activities =
    { $overdue ->
        [0] Pågående aktiviteter { $count }
        [one] Pågående aktiviteter { $count } (1 försenad)
       *[other] Pågående aktiviteter { $count } ({ $overdue } försenade)
    }
others-examples = Goda exempel { $count }
others-hinders =
    { $lifted ->
        [0] Hinder { $count }
        [one] Hinder { $count } (1 lyft)
       *[other] Hinder { $count } ({ $lifted } lyfta)
    }
state-unsaved =
    { $count ->
        [one] 1 ändring är inte sparad än. { $why }
       *[other] { $count } ändringar är inte sparade än. { $why }
    }
state-stale = Visar tavlan som den var { $time }. { $why }

# The week's values.
grid-title = Veckans värden
grid-missing = { $missing } av { $all } mått saknas
grid-complete = alla { $all } mått ifyllda
grid-can-paste = Rutor som är kopierade i ett kalkylblad kan klistras in här.
grid-no-metrics = Enheten har inga mått än.
grid-ratio = antal / av
grid-last-week = { $value } förra veckan
grid-no-last-week = inget värde veckan före
grid-no-whole = Skriv först värdet för hela måttet.
grid-parts-hint = Rätta en av delarna först, eller ta bort den med Delete.
grid-week-ahead = Veckan har inte börjat.
grid-not-read = Årets värden är inte lästa än.
grid-above-limits = ovanligt högt värde
grid-below-limits = ovanligt lågt värde
grid-above-cap = över taket { $value }
grid-above-target = över målvärdet { $value }
grid-below-target = under målvärdet { $value }
grid-cause = { $metric } { $week }: { $concern }. Vad var orsaken? Tryck { $key } utan text för att hoppa över frågan.
grid-remark = Anmärkning till { $metric } { $week }
grid-odd = Vad var avvikande med { $week } för { $metric }? Veckan räknas då inte med i jämförelser.
grid-odd-mark = avvikande vecka: { $note }
grid-odd-on = Veckan är märkt som avvikande.
grid-odd-off = Märket är borttaget.
grid-cleared = Värdet är borttaget. { $key } ångrar.
grid-left = Inte sparat: { $typed }
grid-note-kept = Anmärkningen sparades inte men finns kvar. Tryck { $key } för att fortsätta.
grid-note-needs-value = Skriv ett värde först.
grid-paste = Klistra in
grid-paste-written = ”{ $written }”
grid-paste-same =
    { $count ->
        [one] 1 ruta har redan det värdet.
       *[other] { $count } rutor har redan de värdena.
    }
grid-paste-summary =
    { $count ->
        [0] Inga nya värden.
        [one] 1 värde i 1 mått, { $weeks }. { $key } sparar, { $back } avbryter.
       *[other] { $count } värden i { $metrics } mått, { $weeks }. { $key } sparar, { $back } avbryter.
    }
grid-paste-unfit =
    { $count ->
        [one] 1 ruta kan inte läggas in:
       *[other] { $count } rutor kan inte läggas in:
    }
grid-paste-below = Här finns inget mått. Urvalet är längre än tabellen.
grid-paste-unclosed = Det som klistrades in går inte att läsa: ett citattecken har inget slut.
grid-paste-nothing = Inga nya värden att spara.
grid-paste-left = Inget sparades.
grid-pasted =
    { $count ->
        [one] 1 värde sparat. { $key } ångrar.
       *[other] { $count } värden sparade. { $key } ångrar alla.
    }

## Card screen

card-since = utretts i { $days }
card-still = stilla { $days }
card-support = { $count } stöd
card-due = klart { $day }
card-late = skulle vara klart { $day }
card-review = tas upp { $day }
card-fresh = nytt
card-changed = ändrat
card-gone = Kortet finns inte längre på tavlan.

## Forms and questions

form-capture = Nytt förslag
form-title = Förslaget i en mening
form-comment = Kommentar
form-comment-on = Kommentera { $card }
form-answer = Svar till förslagsställaren
form-who = Din signatur
form-support = Stöd { $card }
form-anyway = Skäl att spara ändå
form-hint-anyway = sparas inte
form-hint-signature = till exempel KL
form-hint-day = till exempel 12 dec, fredag eller v. 49
form-hint-answer = kan lämnas tomt
form-wip-full = { $testing } förslag testas redan, gränsen är { $limit }.
list-search = Sök
list-search-hint = Skriv ett ord eller ett nummer
list-type-hint = Skriv för att söka
list-palette = Alla kommandon
list-units = Välj enhet
list-status-of = Ny status: { $card }
list-hits =
    { $count ->
        [0] inget som passar
        [one] 1 träff
       *[other] { $count } träffar
    }

list-beside = Välj mått att visa under

## Life of cards

# Where a proposal stands still.
card-limit = gränsen är { $days }
card-new-today = Nytt i dag
card-still-limit = stilla { $still }, gränsen är { $days }

form-learning = Blev det som väntat? Vad lärde ni er?
form-note = Hur är läget den här veckan?
form-follow-up = Följ upp { $card }
form-score = Insats och effekt: { $card }
form-hint-step = Planera, Gör, Studera eller Agera
form-hint-effort = 1 = lite arbete, 5 = mycket; kan lämnas tomt
form-hint-effect = 1 = liten effekt, 5 = stor; kan lämnas tomt
form-bad-step = ”{ $written }” är inget steg. Skriv Planera, Gör, Studera eller Agera.
form-bad-score = Skriv ett heltal från 1 till 5, eller lämna tomt.
form-wip-sure = Ni vill ha högst { $limit } förslag i test samtidigt. Tryck Enter en gång till för att starta ändå, Esc för att låta bli.
list-step = Steg i PGSA
list-state = Aktiviteten är
list-goal-status = Målets status
list-registers = Listor
list-attendance = Vem är här? Skriv namn eller signatur, Enter kryssar för
attend-here = här
attend-guest = gäst
list-now = nu
list-no-goal-status = Ta bort den status som satts för hand
notice-no-trial = Bara ett förslag som testas har steg i PGSA.
notice-choose-goal = Välj ett mål först.
notice-goal-measured = Målets status räknas ut av måttet { $metric } och målvärdet.
notice-followed-up = Uppföljningen är sparad: { $card }
notice-scored = Insats och effekt är sparade: { $card }
notice-choose-voice = Öppna först input från brukare eller ett hinder, så kan det bli ett förslag.
notice-converted = Nytt förslag: { $card }
notice-converted-already = Kortet har redan blivit det här förslaget.
notice-who-are-you = Tavlan vet inte vem du är. Starta med --as och din signatur, eller ange den i inställningarna.

# Cards like the one being written.
alike-title = Liknande kort ({ $key } för att välja)
alike-support = Enter stöder det
alike-open = Enter öppnar det

# What can be typed in a search or a filter, before a colon; several names parted by commas.
query-status = status
query-owner = ansvarig, owner
query-area = område, area
query-goal = mål, goal
query-age = ålder, age
query-me = jag, me
filter-title = Filter
filter-hint = ord, status:testas, ansvarig:KL, område:3, mål:4, ålder:30
filter-unread = { $name }:{ $written } finns inte
filter-shown = { $shown } av { $all } kort
filter-way-out = Esc visar alla
column-none-fit = Inget här matchar filtret.
column-shown = { $count } visas
search-exact = å ä ö skiljs från a o ({ $key } ändrar)
search-folded = å ä ö räknas som a o ({ $key } ändrar)

# The longer lists.
register-activities = aktiviteter
register-inputs = input från brukare
register-hinders = hinder
register-examples = goda exempel
register-merits = meritlista
register-closed = avslutade
register-history = historik
register-open = Att ta hand om
register-done = Klara
register-empty = Här finns inget att visa.
register-thanked = tack till { $who }
register-shared = delas
register-in-the-way = i vägen { $days }
register-escalated = lyft { $date }
register-cleared = undanröjt { $date }
register-ongoing = { $count } pågående
register-to-do = { $count } att ta hand om
register-are-done =
    { $count ->
        [one] 1 klar
       *[other] { $count } klara
    }
register-are-cleared =
    { $count ->
        [one] 1 undanröjt
       *[other] { $count } undanröjda
    }
register-are-new =
    { $count ->
        [one] 1 nytt
       *[other] { $count } nya
    }
register-are-told =
    { $count ->
        [one] 1 berättat
       *[other] { $count } berättade
    }
register-proposals = { $count } förslag
register-cards = { $count } kort
register-happenings =
    { $count ->
        [one] 1 händelse
       *[other] { $count } händelser
    }

# Effort against effect.
matrix-axes = Effekt uppåt, insats åt höger
matrix-quick-win = Snabba vinster
matrix-undertaking = Större satsningar
matrix-fill-in = Om tid finns
matrix-doubtful = Tveksamma
matrix-unplaced = ej placerade
matrix-place-hint = b anger insats och effekt

key-registers = Listor
key-pulse = Snabbenkät
key-ballot-begin = Börja
key-ballot-hand-in = Lämna svaret
key-ballot-done = Klart
key-ballot-cancel = Avbryt
key-question-before = Förra frågan
key-round-open = Öppna rundan
key-round-close = Stäng rundan
key-filter = Filtrera
key-mine = Mina
key-matrix = Matris
key-letters = Skilj å ä ö
key-letters-alike = Läs å ä ö som a o
key-score = Insats, effekt
key-step = PGSA
key-follow-up = Följ upp
key-convert = Gör till förslag
key-open-made = Öppna förslaget
help-registers = Visa listorna: aktiviteter, input, hinder, exempel, historik
help-pulse = Öppna, svara på, räkna in, stäng eller läs snabbenkäten
help-remove-person = Ta bort en medarbetare överallt på tavlan
help-filter = Visa bara en del: ord, status:testas, ansvarig:KL, område:3
help-mine = Visa bara det som är ditt, eller allt
help-matrix = Visa insats mot effekt
help-letters = Låt å ä ö räknas som a och o när du söker, eller inte
help-score = Ange insats och effekt för ett förslag
help-step = Byt PGSA-steg för ett förslag som testas
help-follow-up = Skriv en uppföljning av ett mål
help-convert = Gör ett förslag av input från brukare eller av ett hinder
help-show-all = Visa allt igen när tavlan är filtrerad
help-in-search = När du söker eller filtrerar

# On the command line.
card-said-did = ni sa, vi gjorde
card-became = blev förslag
card-subgoals = delmål
card-seconds = Annan version
card-proposals = förslag för målet
goal-latest = nu
goal-gap = kvar till målet
goal-gap-none = målet är nått
goal-covered = andel av vägen
goal-trend = trend
cli-search = Sök i allt, även i avslutade kort
cli-search-words = Ord som ska finnas på kortet, och villkor som status:testas, ansvarig:KL, område:3, mål:4, ålder:30
cli-search-fold = Låt å och ä räknas som a, och ö som o
cli-filter-owner = Bara kort med den här ansvariga
cli-filter-area = Bara kort i det här området
cli-filter-goal = Bara kort som hör till målet med det här numret
cli-filter-age = Bara kort som har stått kvar där de står i minst så många dagar
cli-matrix = Visa insats mot effekt
cli-score = Ange insats och effekt för ett förslag
cli-score-effort = Insats: 1 (lite arbete) till 5
cli-score-effect = Effekt: 1 (ger lite) till 5
cli-convert = Gör ett förslag av input från brukare eller av ett hinder
cli-converted-already = Det har redan blivit ett förslag: { $card }
cli-no-voice = { $card } är varken input från brukare eller hinder.
cli-follow-up = Följ upp ett mål: hur läget är, eller en status som sätts för hand
cli-follow-up-text = Hur läget är, eller med --status motiveringen; med - läses texten från stdin
cli-follow-up-week = Veckan det gäller; annars denna vecka
cli-follow-up-status = Målets status, för mål utan mått: enligt plan, behöver följas, avviker eller ingen rapport
cli-follow-up-computed = Ta bort den status som satts för hand
cli-move-learning = Vad ni lärde er, när det är infört
cli-move-over-limit = Börja testa även om gränsen för hur många förslag som testas är nådd
cli-wip-over-limit = Avsluta ett av dem först, eller lägg till --over-limit.
cli-alike = Liknar { $card } ({ $status })

## Commands and keys

key-accept = Spara
key-next-field = Nästa fält
key-earlier-week = Föregående vecka
key-later-week = Nästa vecka
key-new-proposal = Nytt förslag
key-open = Öppna
key-status = Status
key-support = Stöd
key-comment = Kommentera
key-week-values = Värden
key-edit-value = Skriv värdet
key-next-missing = Nästa som saknas
key-remark = Anmärkning
key-odd-week = Avvikande vecka
key-clear-value = Ta bort värdet
key-search = Sök
key-help = Hjälp
key-palette = Alla kommandon
key-undo = Ångra
key-back = Tillbaka
key-quit = Stäng
key-compare = Jämför
key-basis = Underlag

## Help

help-title = Hjälp
help-intro = Tavlan sparar varje ändring genast. Det som andra gör i sina fönster syns här av sig självt. { $key } ångrar din senaste ändring, även om andra har ändrat annat sedan dess.
help-no-key = ({ $key }) betyder att kommandot inte har någon egen tangent: välj det bland alla kommandon.
help-on-board = På tavlan
help-on-card = I listor och på kort
help-in-register = I de längre listorna
help-on-chart = I ett måtts diagram
help-in-form = När du fyller i något
help-in-ballot = När snabbenkäten besvaras
help-in-grid = Bland veckans värden
help-week-values = Skriv veckans värden
help-edit-value = Skriv eller ändra värdet, eller klistra in ur ett kalkylblad
help-next-missing = Gå till nästa värde som saknas
help-remark = Skriv en orsak eller anmärkning till värdet
help-odd-week = Märk veckan som avvikande för måttet, eller ta bort märket
help-clear-value = Ta bort värdet
help-accept = Spara det du har fyllt i
help-next-field = Gå till nästa fält
help-previous-field = Gå till fältet före
help-question-before = Gå till snabbenkätens förra fråga
help-new-proposal = Skriv ett nytt förslag
help-open = Öppna det som är markerat
help-status = Svara på ett förslag och ändra dess status
help-support = Stöd ett förslag, eller ta tillbaka ditt stöd
help-comment = Kommentera ett förslag
help-search = Sök i allt, även i avslutade kort
help-help = Visa hjälpen
help-palette = Visa alla kommandon
help-undo = Ångra din senaste ändring
help-redo = Gör om det du ångrade
help-units = Öppna en annan enhets tavla
help-language = Byt språk
help-theme = Byt tema: mörkt, ljust, projektor
help-back = Gå tillbaka
help-quit = Stäng tavlan
help-up = Gå uppåt
help-down = Gå nedåt
help-left = Gå till spalten till vänster
help-right = Gå till spalten till höger
help-earlier-week = Gå till veckan före
help-later-week = Gå till veckan efter
help-page-up = Gå en bit uppåt
help-page-down = Gå en bit nedåt
help-mouse = Slå på eller av musen; utan den markeras text som vanligt
help-first = Gå till början
help-last = Gå till slutet
help-minutes = Minnesanteckningar från senaste mötet
help-prepare = Förbered tavelmötet: vad det har att ta upp

help-compare = Visa ett annat mått under, eller ta bort det
help-basis = Visa underlaget: siffror, regel och källa

## Questions on the command line

ask-how-to-stop = Tryck Enter efter varje svar. Ctrl+D avbryter utan att något ändras.
ask-needed = { $label }:
ask-optional = { $label } (kan lämnas tomt):
ask-begun = { $label } (Enter ger { $begin }):
ask-cancelled = Avbrutet. Inget har ändrats.
ask-card = förslagets nummer
ask-week = vecka
ask-value = värde

## Keymap

keys-head-command = kommando
keys-head-keys = tangenter
keys-head-does = gör
keys-unknown-field = Okänt fält används inte: { $field }.
keys-unknown-command = Det finns inget kommando som heter ”{ $command }”.
keys-twice = ”{ $command }” står flera gånger; den första raden gäller.
keys-unknown-key = Det finns ingen tangent som heter ”{ $key }”.
keys-typed = ”{ $key }” skriver text där ”{ $command }” används.
keys-letters-off = ”{ $key }” är ett tecken, och tecken är avstängda (letters: false).
keys-clash = ”{ $key }” är redan tangent för ”{ $other }” på samma ställe.
keys-out-of-reach = ”{ $command }” måste ha en tangent.
keys-kept = De vanliga tangenterna gäller: { $keys }.
keys-all-kept = De vanliga tangenterna gäller.
keys-some-wrong =
    { $count ->
        [one] 1 rad i tangentfilen gäller inte.
       *[other] { $count } rader i tangentfilen gäller inte.
    }
keys-wrong-in-a-line =
    { $more ->
        [0] { $first }
       *[other] { $first } (och { $more } till; ”tavla keys” visar alla)
    }

## Notices

notice-added = Tillagt: { $card }
notice-moved = { $card }: { $status }
notice-commented = Kommentar sparad på { $card }
notice-supported = { $who } stöder { $card }
notice-unsupported = { $who } stöder inte längre { $card }
notice-undone = Ångrat: { $what }
notice-redone = Gjort igen: { $what }
notice-offer-undo = { $key } igen ångrar din senaste ändring, { $when }: { $what }
notice-offer-redo = { $key } igen gör om det du ångrade { $when }: { $what }
notice-mouse-on = Musen är på: klicka, rulla, dra ett förslag till en annan status.
notice-mouse-off = Musen är av: markera och kopiera text som vanligt.
notice-already-so = Det är redan som det var före ändringen.
notice-still-reading = Tavlan läses fortfarande. Ändringar får vänta.
notice-nothing-to-undo = Det finns inget att ångra.
notice-nothing-to-redo = Det finns inget att göra om.
notice-choose-proposal = Ställ dig på ett förslag först.
notice-draft = Det här skrev du senast utan att spara.
notice-draft-kept = Det du skrev är kvar som utkast och kommer tillbaka när du öppnar samma formulär.
notice-new-card = Nytt: { $card }
notice-changed-card = Ändrat: { $card }
notice-several = Ändrat: { $card } och { $more } till
notice-unsaved-quit =
    { $count ->
        [one] 1 ändring är inte sparad. { $why } Tryck { $key } igen för att stänga utan den.
       *[other] { $count } ändringar är inte sparade. { $why } Tryck { $key } igen för att stänga utan dem.
    }
notice-no-minutes = Inget tavelmöte har hållits än.

## Refusals

refusal-unknown-card = { $card } finns inte på tavlan.
refusal-unknown-card-hint = Kontrollera numret i listan; kortet kan stå på en annan enhets tavla.
refusal-not-loaded = Ändringen rör något i en fil som inte gick att läsa: { $term }.
refusal-not-loaded-hint = ”tavla check” visar vad som är fel i enhetens filer och vad du kan göra.
refusal-removed = { $card } är borttaget från tavlan.
refusal-removed-hint = Ångra borttagningen om kortet ska tillbaka.
refusal-not-removed = { $card } står redan på tavlan.
refusal-id-taken = { $card } har redan det id som det nya kortet skulle få.
refusal-id-taken-hint = Försök igen, så får det nya kortet ett eget id.
refusal-unknown-metric = Enheten har inget mått med nyckeln ”{ $term }”.
refusal-unknown-metric-hint = Enhetens mått: { $term }.
refusal-metric-exists = Ett annat mått har redan nyckeln ”{ $term }”.
refusal-metric-exists-hint = Välj en annan nyckel.
refusal-unknown-area = Enheten har inget område { $term }.
refusal-unknown-area-hint = Enhetens områden: { $term }.
refusal-unknown-goal = { $card } är inget av enhetens mål.
refusal-unknown-goal-hint = Välj ett av enhetens mål, eller lämna fältet tomt.
refusal-of-itself = Ett kort kan inte höra till sig självt, och ett mål kan inte höra till ett mål under sig.
refusal-changed-meanwhile = Någon annan ändrade samma fält under tiden ({ $term }). Din ändring gjordes inte.
refusal-changed-meanwhile-hint = Se vad som står där nu, och ändra igen om det behövs.
refusal-not-allowed = Ett förslag kan inte gå från { $from } till { $to }.
refusal-not-allowed-hint = Härifrån går det att välja: { $term }.
refusal-needs = Det saknas: { $term }.
refusal-needs-hint = Fyll i det och försök igen.
refusal-supports-already = { $who } stöder redan förslaget.
refusal-supports-not = { $who } stöder inte förslaget.
refusal-bad-value = { $metric }, { $week }: { $problem }
refusal-value-changed = Någon annan skrev ett annat värde under tiden: { $metric }, { $week }. Ditt värde sparades inte.
refusal-no-values = Det finns inget värde att spara.
refusal-round-closed = Snabbenkäten är stängd.
refusal-round-closed-hint = Svara i nästa runda.
refusal-wrong-questions =
    { $count ->
        [one] Snabbenkäten har 1 fråga, och svaren stämmer inte med den.
       *[other] Snabbenkäten har { $count } frågor, och svaren stämmer inte med dem.
    }
refusal-not-on-agenda = Punkten står inte på mötets dagordning: { $term }.
refusal-meeting-in-progress = Mötet den { $term } pågår fortfarande.
refusal-meeting-in-progress-hint = Avsluta det först.
refusal-finalised = Minnesanteckningarna färdigställdes { $term } och kan inte ändras.
refusal-finalised-hint = Lägg till en rättelse.
refusal-not-finalised = Rättelser läggs till först när minnesanteckningarna är färdigställda.
refusal-not-finalised-hint = Ändra direkt i utkastet.
refusal-twice-in-list = { $term } står två gånger i samma lista.
refusal-twice-in-list-hint = Ta bort den ena.
refusal-unknown-change = Ändringen finns inte kvar att ångra.
refusal-unknown-change-hint = Se i historiken vad som kan ångras.
refusal-not-undoable = Den här ändringen går inte att ångra. Det gäller färdigställda anteckningar, svar på snabbenkäten och medarbetare som har tagits bort.
refusal-touched-since = Någon annan har ändrat kortet sedan det lades till, så tillägget kan inte ångras.
refusal-touched-since-by = { $term } har ändrat kortet sedan det lades till, så tillägget kan inte ångras.
refusal-touched-since-hint = Ändra kortet i stället, eller ta bort det.
refusal-no-notes = Från en reflektionsgrupp sparas bara att den hölls och hur många som deltog.
refusal-no-notes-hint = Skriv in den med ”tavla meeting held --kind reflektionsgrupp --participants 7”.

## Store errors

error-line = Fel: { $message }
error-cause = Orsak: { $message }
error-hint = Råd: { $message }
did-you-mean = Menade du { $name }?

store-no-boards-folder = Mappen med tavlor finns inte.
store-no-boards-folder-hint = Ange en annan mapp med --boards, eller skapa en första enhet med ”tavla init”.
store-no-such-unit = Det finns ingen enhet som heter ”{ $unit }”.
store-no-such-unit-hint = ”tavla units” visar vilka som finns.
store-unit-exists = Enheten finns redan.
store-unit-exists-hint = Välj ett annat namn med --unit.
store-busy = Någon annan har haft tavlan låst i flera sekunder. Inget sparades.
store-busy-hint = Försök igen om en stund.
store-empty = Filen är tom.
store-empty-hint = En synkronisering kan pågå: vänta och försök igen. Annars finns en äldre version i synktjänstens historik eller i säkerhetskopian.
store-too-large = Filen är { $size } MB, men en tavlas fil får vara högst { $max } MB.
store-too-large-hint = Det är troligen en annan fil med samma namn. Flytta undan den och hämta tavlan ur en säkerhetskopia.
store-not-text = Filen är inte text i UTF-8.
store-missing =
    { $count ->
        [one] Filen är skadad. 1 post i den går inte att läsa och visas inte.
       *[other] Filen är skadad. { $count } poster i den går inte att läsa och visas inte.
    }
store-missing-hint = ”tavla check” visar vad som är fel, och ”tavla restore --board” söker en hel version.
store-hidden = Ett personnummer eller liknande i en fil visas maskerat.
store-hidden-hint = ”tavla check --privacy” visar var.
store-older-copy-hint = Hämta en äldre version ur synktjänstens historik eller säkerhetskopian, eller spara filen som UTF-8.
store-conflict-markers = Filen har en olöst sammanslagning från git, rad { $line }.
store-conflict-markers-hint = Välj i filen vilken version som gäller, ta bort raderna med <<<<<<<, ======= och >>>>>>>, och kör ”tavla check”.
store-newer = Filen är skriven av en nyare version av programmet (format { $found }; den här versionen klarar högst { $known }).
store-newer-hint = Uppdatera tavla. Filen är orörd.
store-syntax = Filen går inte att läsa.
store-syntax-field = Filen går inte att läsa vid ”{ $field }”.
store-syntax-hint = Rätta filen på det stället, eller hämta en äldre version, och kör ”tavla check”.
store-foreign = Filen hör till en annan enhet, eller är av ett annat slag.
store-foreign-hint = Flytta filen till rätt enhets mapp, eller ta bort den härifrån.
store-same-id-twice = Två kort i filen har samma id, { $id }.
store-same-id-twice-hint = Ta bort det ena av de två korten ur filen, eller ge det ett annat id.
store-unknown-fields = Filen har fält som den här versionen inte känner ({ $fields }), så enheten kan bara läsas.
store-unknown-fields-hint = Uppdatera tavla. Om fältet är felstavat, rätta det i filen. Inget har ändrats.
store-io = Det gick inte att läsa eller skriva.
store-io-hint = Inget har ändrats. Kontrollera att disken eller nätverksmappen är ansluten, och försök igen.
store-io-denied = Du har inte rätt att läsa eller skriva här.
store-io-denied-hint = Inget har ändrats. Be den som äger mappen om rätt att ändra i den.
store-io-read-only = Mappen kan bara läsas.
store-io-full = Disken är full.
store-io-full-hint = Inget har ändrats. Frigör utrymme och försök igen.
store-io-not-found = Filen eller mappen finns inte.
store-io-not-found-hint = Kontrollera sökvägen, och att nätverksmappen är ansluten.

problem-same-id = Två kort har samma id, { $id }.
problem-same-number = Två kort har numret { $number }.
problem-same-number-hint = Ge det senare kortet nästa lediga nummer.
problem-no-number = Kortet saknar nummer: { $card }.
problem-no-number-hint = Ge kortet nästa lediga nummer i filen.
problem-card = { $card }: { $what }
problem-value = Värdet för { $metric } { $week } stämmer inte. { $what }
problem-value-hint = Skriv rätt värde med ”tavla value”, eller rätta raden i filen.
problem-value-without-metric = Det finns inget mått med den nyckeln.
problem-same-week = Veckan { $week } står två gånger för { $metric }.
problem-same-week-hint = Ta bort den ena raden ur filen.
problem-wrong-year = Värdet för { $metric } { $week } ligger i filen för { $year } och visas inte.
problem-wrong-year-hint = Det flyttas dit det hör när ett värde för det året sparas nästa gång. Du kan också flytta raden själv.

## Command line

cli-about = Målstyrningstavlan i terminalen. Utan kommando öppnas tavlan.
cli-about-aliases = { $about } ({ $names })
cli-heading-usage = Användning
cli-heading-commands = Kommandon
cli-heading-arguments = Argument
cli-heading-options = Val

cli-option-boards = Mappen med tavlor (TAVLA_BOARDS)
cli-option-unit = Enhetens mapp (TAVLA_UNIT); behövs inte när det bara finns en enhet
cli-option-as = Din signatur (TAVLA_AS)
cli-option-lang = Språk: sv eller en (TAVLA_LANG)
cli-option-today = Låt en annan dag, klockan 12, räknas som i dag, för prov och visning (TAVLA_TODAY)
cli-option-json = Skriv data som JSON
cli-option-color = Färg: auto, always eller never
cli-option-ascii = Bara enkla tecken
cli-option-help = Visa hjälp
cli-option-version = Visa version

cli-init = Skapa en ny enhet med en tom tavla
cli-init-name = Enhetens namn; mappen får sitt namn efter det, om inte --unit anger ett annat
cli-init-organisation = Stadsdelsförvaltningen
cli-init-department = Avdelningen
cli-init-parent = Enheten som tar emot det som lyfts
cli-units = Visa enheterna
cli-propose = Lägg till ett förslag och skriv ut dess nummer
cli-propose-title = Vad förslaget heter; med - läses texten från stdin: första raden är titeln, resten problemet
cli-propose-problem = Vad som är fel i dag
cli-propose-idea = Vad man kan göra åt det
cli-propose-expected = Vad det väntas ge
cli-propose-area = Numret på området det hör till
cli-propose-goal = Numret på målet det gäller
cli-propose-metric = Nyckeln till måttet som ska påverkas
cli-card = Kortets nummer, som 31
cli-move = Ge ett förslag en ny status
cli-move-status = Den nya statusen: utreds, beslutat, testas, infört, vilande, avslaget eller återtaget
cli-move-owner = Ansvarig, från och med Beslutat
cli-move-due = Klart senast: 12 dec, fredag, v. 49 eller 2026-12-12
cli-move-step = Steg i PGSA när det testas: planera, gör, studera eller agera
cli-move-review = När ett vilande förslag tas upp igen
cli-move-reason = Motivering, när det avslås eller återtas
cli-move-answer = Svaret till förslagsställaren
cli-support = Ge ditt stöd till ett förslag
cli-support-remove = Ta tillbaka ditt stöd
cli-comment = Kommentera ett förslag
cli-comment-text = Kommentaren; med - läses den från stdin
cli-value = Skriv in ett måtts värde för en vecka
cli-value-metric = Måttets nyckel
cli-value-value = Värdet: 142, 12,5 eller 42/50
cli-value-week = Veckan: 2026-W47, v. 47 eller 47; annars denna vecka
cli-value-of = Av hur många, när värdet är en andel
cli-value-part = En dels värde, som flickor=70; kan ges flera gånger
cli-value-note = Orsak eller anmärkning
cli-list = Lista kort
cli-list-kind = Slags kort: förslag, aktiviteter, mål, mått, input, exempel eller hinder; eller meritlista eller avslutade; annars alla
cli-list-status = Bara kort med den här statusen; annars öppna kort
cli-list-mine = Bara dina egna kort och dem du ansvarar för
cli-show = Visa allt om ett kort
cli-show-card = Kortets nummer, eller måttets nyckel
cli-stats = Visa vad statistiken säger om måtten
cli-stats-metric = Måttets nyckel, för dess diagram; annars alla mått
cli-stats-weeks = Bara så här många av de senaste veckorna
cli-analyse = Analysera en serie ur en fil, utan tavla
cli-analyse-file = Filen: CSV (vecka, värde och kanske nämnare) eller JSON; med - läses stdin
cli-analyse-kind = Analys: xmr, run, p, u, c, pp, up eller intervention; annars det som filen säger
cli-history = Visa vad som hänt
cli-history-card = Bara detta kort
cli-history-limit = Hur många av de senaste händelserna
cli-undo = Ångra din senaste ändring
cli-undo-change = Ångra en viss ändring i stället; dess id står i history --json
cli-demo = Prova tavlan på en tillfällig kopia av exempelenheterna
cli-demo-failed = Den tillfälliga kopian kunde inte skapas eller tas bort.
cli-check = Granska alla filer: vad som är fel, var, och vad du kan göra
cli-import = Läs in veckovärden ur en fil: CSV, TSV eller XLSX
cli-import-file = Filen; med - läses den från stdin. Antingen en rad för varje värde, med rubrikerna mått;vecka;värde;av;anmärkning och delarnas namn, eller en rad för varje vecka och en kolumn för varje mått
cli-import-dry-run = Visa bara vad som skulle ändras
cli-import-sheet = Bladet i en XLSX-fil; annars det första
cli-export = Skriv ut data för andra program
cli-export-values = Skriv ut veckovärden som en tabell
cli-export-weeks = Bara så här många av de senaste veckorna; annars alla
cli-export-from = Från denna vecka
cli-export-to = Till denna vecka; annars till den vecka som pågår
cli-export-format = csv för Excel med svenska inställningar, plain för andra program, eller xlsx
cli-export-output = Filen att skriva till; annars stdout
cli-completions = Skriv ut kompletteringar för ett skal
cli-completions-shell = Skalet: bash, elvish, fish, powershell eller zsh
cli-man = Skriv ut manualsidan
cli-man-command = Bara detta kommandos sida

usage-unknown-command = Det finns inget kommando som heter ”{ $name }”.
usage-unknown-argument = ”{ $argument }” kan inte stå här.
usage-missing = Det saknas: { $argument }
usage-twice = { $argument } kan bara anges en gång.
usage-together = { $argument } och { $other } kan inte användas tillsammans.
usage-no-value = Efter { $argument } ska det stå ett värde.
usage-bad-value = ”{ $value }” går inte att läsa ({ $argument }).
usage-not-text = Texten är inte i UTF-8 och går inte att läsa.
usage-known = Du kan skriva: { $list }
usage-see-help = Lägg till --help för att se vad som kan skrivas.

settings-hint = Rätta inställningarna på det stället. Det som inte behövs kan utelämnas.
settings-unknown-fields = Okända fält i inställningarna används inte: { $fields } ({ $path })

cli-no-data-folder = Det gick inte att hitta någon mapp för tavlor på datorn. Ange en med --boards.
cli-no-units = Det finns ingen enhet i { $path }
cli-no-units-hint = Skapa en med ”tavla init”, eller ange en annan mapp med --boards.
cli-which-unit = Det finns flera enheter. Vilken menar du?
cli-which-unit-hint = Ange --unit eller TAVLA_UNIT: { $list }
cli-unknown-language = Språket ”{ $written }” finns inte.
cli-bad-today = ”{ $written }” är ingen dag. Skriv till exempel 2026-11-22.
cli-part-copied = En del av tavlan går inte att läsa nu och visas som den var: { $part }. ”tavla check” visar varför.
cli-part-unread = En del av tavlan gick inte att läsa och saknas här: { $part }. ”tavla check” visar varför.
cli-print-failed = Det gick inte att skriva ut.
cli-stdin-failed = Det gick inte att läsa från stdin.
cli-stdin-too-long = Texten från stdin är för lång.
cli-no-randomness = Datorn gav inga slumptal, så ändringen fick inget id. Inget sparades.
cli-durability-unknown = Sparat, men disken bekräftade inte att det finns kvar efter ett strömavbrott. Så är det i en del nätverksmappar.
cli-who-are-you = Det behövs en signatur.
cli-who-are-you-hint = Ange till exempel --as KL, eller sätt TAVLA_AS eller signature i inställningarna.
cli-already-so = Inget att ändra: det är redan så.

cli-bad-card = ”{ $written }” är inget kortnummer. Skriv till exempel 31 eller #31.
cli-no-such-card = Det finns inget kort { $number } på tavlan för { $unit }.
cli-no-such-card-hint = ”tavla list” visar vilka som finns; kortet kan ha tagits bort eller stå på en annan enhets tavla.
cli-no-proposal = { $card } är inget förslag ({ $kind }).
cli-bad-number = ”{ $written }” går inte att läsa som ett tal.
cli-week-ahead = Veckan { $week } har inte börjat.
cli-kinds = förslag, aktiviteter, mål, mått, input, exempel, hinder
cli-week-ahead-hint = Menar du ett annat år, skriv det också: v. 48 2025.
cli-unknown-kind = Det finns inget slags kort som heter ”{ $written }”.
cli-unknown-status = Det finns ingen status som heter ”{ $written }”.
cli-unknown-step = Det finns inget steg som heter ”{ $written }”.
cli-unknown-part = Måttet har ingen del som heter ”{ $written }”.
cli-part-form = ”{ $written }” går inte att läsa som en del. Skriv namn=värde.
cli-stray-option = { $argument } hör inte till { $status }. Utelämna det, eller välj en annan status.
cli-needs-options = Lägg till: { $options }
cli-value-two-denominators = Nämnaren är angiven två gånger. Skriv antingen 42/50 eller --of 50.
cli-bad-change = ”{ $written }” är inget id för en ändring. Sådana står i history --json.

cli-unit-created = Enheten { $unit } finns nu i { $path }
cli-no-slug = Det går inte att göra ett mappnamn av ”{ $name }”.
cli-no-slug-hint = Ange ett med --unit: små bokstäver a–z, siffror och bindestreck.
cli-proposed = Förslaget är sparat som { $number }.
cli-moved = { $card }: { $status }
cli-supported = Ditt stöd är sparat: { $card }
cli-support-removed = Ditt stöd är borttaget: { $card }
cli-commented = Kommentaren är sparad: { $card }
cli-value-saved = { $metric } { $week }: { $to }
cli-value-changed = { $metric } { $week }: { $to } (förut { $from })
cli-import-unread = Filen gick inte att läsa: { $path }
cli-import-in-file = { $path }: { $why }
cli-import-too-large = Filen är för stor för att vara en tabell med veckovärden (högst 32 MB).
cli-import-layout = Första raden ska ha rubriker. ”tavla export values” ger en fil att utgå från.
cli-import-bad-workbook = Arbetsboken går inte att läsa.
cli-import-no-sheet = Det finns inget sådant blad.
cli-import-sheet-of-text = Bara en XLSX-fil har blad. Ta bort --sheet.
cli-import-not-text = Filen är varken text eller en XLSX-fil.
cli-import-not-text-hint = Spara den som XLSX eller CSV i kalkylprogrammet.
cli-import-unclosed = På rad { $row } saknas ett avslutande citattecken.
cli-import-before = förut
cli-import-nothing =
    { $same ->
        [one] Inget att ändra: värdet står redan på tavlan.
       *[other] Inget att ändra: alla { $same } värden står redan på tavlan.
    }
cli-imported =
    { $count ->
        [one] 1 värde sparat, { $weeks }.
       *[other] { $count } värden sparade i { $metrics } mått, { $weeks }.
    }
cli-import-would =
    { $count ->
        [one] 1 värde skulle sparas, { $weeks }.
       *[other] { $count } värden skulle sparas i { $metrics } mått, { $weeks }.
    }
cli-import-refused =
    { $count ->
        [one] 1 sak i filen lästes inte in.
       *[other] { $count } saker i filen lästes inte in.
    }
cli-import-refused-hint = Rätta det och läs in samma fil igen: det som redan står på tavlan ändras inte.
cli-exported =
    { $count ->
        [one] 1 värde skrivet till { $path }
       *[other] { $count } värden skrivna till { $path }
    }
cli-export-no-weeks = Det finns inga veckor från { $from } till { $to }.
cli-export-needs-file = En arbetsbok går inte att visa i terminalen. Ange en fil med -o.
cli-export-sheet-name = Veckovärden
cli-nothing-listed = Inga kort att visa.
cli-nothing-to-undo = Det finns ingen ändring utan signatur att ångra.
cli-nothing-to-undo-by = { $who } har ingen ändring att ångra.
cli-nothing-to-undo-hint = Ange vem du är med --as, eller vilken ändring med --change.
cli-undone-what = Ångrat: { $what }
cli-keys = Visa skärmens kommandon och deras tangenter
cli-board = Öppna tavlan, eller skriv ut den som text
cli-board-text = Skriv ut hela tavlan rad för rad
cli-values = Visa veckornas värden
cli-values-weeks = Hur många veckor; annars de fem senaste
cli-odd = Märk en vecka som avvikande för ett mått
cli-odd-text = Vad som var avvikande
cli-odd-remove = Ta bort märkningen
cli-odd-marked = { $metric } { $week }: märkt som avvikande.
cli-odd-removed = { $metric } { $week }: märkningen är borttagen.
cli-value-remove = Ta bort veckans värde
cli-value-removed = { $metric } { $week }: { $from } är borttaget.
cli-redo = Gör om det du ångrade senast
cli-redone-what = Gjort igen: { $what }
cli-nothing-to-redo = Det finns inget att göra om.
cli-nothing-to-redo-hint = Det som har ångrats kan göras om så länge du inte har ändrat något annat sedan dess.
cli-check-fine = { $unit }: inget fel
cli-check-misnamed = Mappen innehåller en tavla men visas inte: namnet på mappen eller på tavlans fil är inte som det ska.
cli-check-misnamed-hint = Ge mappen ett namn med små bokstäver a–z, siffror och bindestreck, och filen namnet board.ron.
cli-check-found =
    { $count ->
        [one] 1 sak behöver rättas.
       *[other] { $count } saker behöver rättas.
    }
cli-panic = Ett fel i programmet gjorde att det måste stängas. Det som var sparat är kvar, och det du skrev finns som utkast.
cli-analyse-unread = Filen gick inte att läsa: { $path }
cli-analyse-too-long = Filen är för stor för att vara en serie av veckor.
cli-no-terminal = Tavlan visas i en terminal, och här finns ingen.
cli-no-terminal-hint = ”tavla list” och ”tavla show” skriver ut det som står på tavlan.
cli-no-screen = Tavlan kunde inte visas på skärmen.

cli-judge = Spara de bedömningar som det är dags för
cli-judge-nothing = Det är inte dags för någon bedömning.
cli-judged = Bedömd: { $card }: { $verdict } ({ $weeks } veckor efter)
cli-stats-with = Ett annat mått att visa under, på samma veckor
cli-stats-basis = Visa underlaget: siffror, regler och källor
cli-show-basis = Visa underlaget för bedömningen
cli-export-chart = Skriv ett måtts diagram som en bild (SVG)
cli-export-dark = Ljust på svart i stället för mörkt på vitt
cli-export-public = För andra: antal 1–4 i en del visas som 1–4, och det som skulle avslöja dem visas inte
cli-export-chart-done = Diagrammet skrevs till { $path }.
cli-export-small =
    { $count ->
        [one] Obs: 1 värde i en del är litet eller skulle avslöja ett litet. Ska tabellen lämnas vidare, skriv den med --public.
       *[other] Obs: { $count } värden i delar är små eller skulle avslöja små. Ska tabellen lämnas vidare, skriv den med --public.
    }

## Privacy

cli-check-privacy-blocked = stoppas, { $kind }
cli-check-privacy-warned = varning, { $kind }
cli-check-privacy-staff =
    { $count ->
        [one] 1 namn i personallistan (rad { $lines })
       *[other] { $count } namn i personallistan (rad { $lines })
    }
cli-check-privacy-signatures = signaturer: { $list }
cli-check-privacy-fine = Inga klientuppgifter hittades.
cli-check-privacy-found =
    { $count ->
        [one] 1 möjlig klientuppgift hittades.
       *[other] { $count } möjliga klientuppgifter hittades.
    }
cli-check-privacy-hint = Ta bort dem ur filerna i en textredigerare. Det som stoppas visas maskerat på skärm och i utskrifter tills dess.
cli-option-anyway = Skäl att spara en text som skyddet mot klientuppgifter varnar för
cli-anyway-hint = Ta bort uppgiften, eller spara ändå med --anyway "skälet". Bara uppgiftens slag sparas i historiken, inte skälet.
cli-anyway-question = Skäl att spara ändå (tomt avbryter):
guard-live-stops = Kan inte sparas: { $kind } (tecken { $place }). På tavlan får det inte finnas några klientuppgifter.
guard-live-warns = Möjlig klientuppgift: { $kind } (tecken { $place }). Ta bort den om den gäller en klient.
guard-warned = Texten kan innehålla en klientuppgift: { $kind } (tecken { $place }). Den sparas bara med ett skäl.
guard-reason-missing = Skriv ett skäl, eller tryck { $key } och ta bort uppgiften.
guard-reason-guarded = Skälet ser också ut att innehålla en klientuppgift. Skriv det utan den.
cli-check-privacy = Leta i stället efter klientuppgifter i alla filer, och visa var namn på personer står
cli-check-stdin = Låt i stället skyddet mot klientuppgifter pröva raderna på stdin; ingen tavla behövs. Med --json blir varje rad ett objekt; raderna räknas från 1, start och end i tecken från 0, end inte medräknat
cli-check-allow-domain = En e-postdomän som är arbetsgivarens egen; kan anges flera gånger
cli-check-line-blocked = Rad { $line }: stoppas, { $kind } (tecken { $from }–{ $to })
cli-check-line-warned = Rad { $line }: varning, { $kind } (tecken { $from }–{ $to })
guard-blocked = Texten ser ut att innehålla ett { $kind } (tecken { $place }) och sparas inte. Ta bort det; på tavlan får det inte finnas några klientuppgifter.
guard-personnummer = personnummer
guard-samordningsnummer = samordningsnummer
guard-t-number = T-nummer
guard-reserve-number = reservnummer
guard-suspected-personnummer = felskrivet personnummer
guard-suspected-samordningsnummer = felskrivet samordningsnummer
guard-masked-personnummer = maskerat personnummer
guard-birth-date = födelsedatum
guard-mobile-number = mobilnummer
guard-phone-number = telefonnummer
guard-email = e-postadress
guard-case-reference = ärendenummer
guard-name = namn på en klient

## Looking after a board

kept-here = Ändringen är sparad här på datorn. Den står inte på tavlan än.
kept-here-hint = Den görs på tavlan när det går att skriva dit igen: nästa gång du öppnar tavlan eller ändrar något på den. Gör inte om ändringen.
kept-inbox = Ändringen ligger i enhetens inkorg. Den står inte på tavlan än.
kept-inbox-hint = Du har inte rätt att skriva på tavlan själv. Ändringen tas in när någon som har det öppnar tavlan. Gör inte om ändringen.
state-kept =
    { $count ->
        [one] 1 ändring är inte på tavlan än: { $place }
       *[other] { $count } ändringar är inte på tavlan än: { $place }
    }{ $stale ->
        [yes] . Visar tavlan som den var { $time }.
       *[no] .
    }
state-kept-here = sparas här, skickas när mappen är tillbaka
state-kept-inbox = ligger i inkorgen tills någon som får skriva öppnar tavlan
tiding-absorbed =
    Kopian { $file } är sammanslagen med tavlan{ $count ->
        [0] {""}.
        [one] , med en sak att ta ställning till.
       *[other] , med { $count } saker att ta ställning till.
    } Den ligger kvar i .absorbed.
tiding-renumbered =
    { $count ->
        [one] 1 kort har fått ett nytt nummer, för två hade samma.
       *[other] { $count } kort har fått nya nummer, för flera hade samma.
    }
tiding-joined = { $file } hade två versioner från git. De är nu sammanslagna.
tiding-has-sides = { $file } har två versioner från en git-sammanslagning som avbröts. De visas sammanslagna, och nästa ändring sparar dem så.
tiding-foreign = Filen { $file } i mappen hör till en annan enhet och har lämnats som den är.
tiding-unreadable = Filen { $file } i mappen går inte att läsa och har lämnats som den är.
tiding-taken-in =
    { $count ->
        [one] 1 ändring i inkorgen är gjord.
       *[other] { $count } ändringar i inkorgen är gjorda.
    }
tiding-left-in-inbox = Ändringen { $file } i inkorgen gick inte att göra och ligger kvar.
tiding-made-again =
    { $count ->
        [one] 1 ändring av dig hade fallit bort från tavlan och är gjord igen.
       *[other] { $count } ändringar av dig hade fallit bort från tavlan och är gjorda igen.
    }
tiding-sent =
    { $count ->
        [one] 1 ändring som väntade är nu på tavlan.
       *[other] { $count } ändringar som väntade är nu på tavlan.
    }
tiding-refused =
    { $count ->
        [one] 1 ändring av dig går inte att göra nu: det den gäller finns inte på tavlan. Den ligger kvar och prövas igen.
       *[other] { $count } ändringar av dig går inte att göra nu: det de gäller finns inte på tavlan. De ligger kvar och prövas igen.
    }

## Git and restoring

cli-restore = Återställ ett kort eller hela tavlan till ett tidigare läge
cli-restore-card = Kortets nummer
cli-restore-board = Hela tavlan; utan --to ersätts skadade filer med sin senaste hela version
cli-restore-to = Tidpunkten: en dag (dess slut), "2026-11-20 14:30" eller 14:30
cli-restore-dry-run = Visa bara vad som skulle tas tillbaka
cli-restore-nothing = Inget har ändrats sedan dess.
cli-restore-would =
    { $count ->
        [0] Detta skulle komma tillbaka:
        [one] 1 ändring skulle tas tillbaka:
       *[other] { $count } ändringar skulle tas tillbaka:
    }
cli-restored =
    { $count ->
        [0] Detta har kommit tillbaka:
        [one] 1 ändring har tagits tillbaka:
       *[other] { $count } ändringar har tagits tillbaka:
    }
cli-restore-brought = { $what }: hämtat från en kopia
cli-restore-values =
    { $count ->
        [one] 1 värde: hämtat från en kopia
       *[other] { $count } värden: hämtade från en kopia
    }
cli-restore-left = Gick inte att ta tillbaka: { $what }
cli-restore-not-there = { $card } fanns inte på tavlan då.
cli-restore-bad-time = ”{ $written }” är ingen tidpunkt som har varit.
cli-restore-bad-time-hint = Skriv till exempel 2026-11-20, "2026-11-20 14:30" eller 14:30.
cli-recover-whole = Alla filer går att läsa; inget behöver ersättas.
cli-recover-whole-hint = ”tavla restore --board --to TIME” tar tillbaka hela tavlan till en tidpunkt.
cli-recover-would = { $path }: { $why } Kan ersättas med en hel version med { $count } händelser.
cli-recovered = { $path } är ersatt med sin senaste hela version, med { $count } händelser. Den skadade filen ligger i { $aside }.
cli-recover-nothing = { $path }: { $why } Det finns ingen hel version här.
cli-recover-none = Alla filer gick inte att ersätta.
cli-git-init = Förbered mappen med tavlor för git
cli-git-ready = { $path } är klar för git: tavlorna slås samman av tavla.
cli-git-driver-name = tavla slår samman målstyrningstavlor
cli-git-failed = Git gick inte att använda.
cli-git-hint = Kontrollera att git är installerat.
cli-history-git = Visa i stället vad git har sparat
cli-merge = Slå samman två versioner av en fil (git anropar detta)
cli-merge-base = Den version som båda utgår från
cli-merge-ours = Versionen här; resultatet skrivs till den
cli-merge-theirs = Den andra versionen
cli-merge-marker = Används inte
cli-merge-path = Filens namn i git
cli-merge-hint = Filen är som den var på den här sidan av sammanslagningen.
## Editors

field-start = start
field-manual = status satt för hand
field-parent-unit = överordnad enhet
field-weekday = mötesdag
field-time = mötet börjar
field-minutes = mötets längd, minuter
field-names = namn på den gemensamma skärmen
field-forum = LKUF
field-forum-agenda = LKUF, dagordning
field-workplace = APT
field-workplace-agenda = APT, dagordning
field-reflection = reflektionsgrupp
field-wrong-heading = Skriv punkten och minuterna på varje rad, som ”Avrapportering 15”; ”{ $written }” saknar minuter.
field-agenda-without-rhythm = Välj först hur ofta det mötet hålls, eller töm dagordningen.
names-hidden = döljs tills någon frågar
names-initials = bara signaturer
names-shown = visas
every-never = hålls inte
every-week = varje vecka
every-other-week = varannan vecka
every-third-week = var tredje vecka
every-fourth-week = var fjärde vecka
every-month = varje månad
every-so-many-weeks = var { $weeks }:e vecka
field-wip-limit = högst så många i test samtidigt
field-answer-days = dagar till svar
field-still-days = dagar tills ett kort står stilla
field-pulse-k = minsta antal svar i snabbenkät
field-mail-domains = egna e-postdomäner
field-start-needs-metric = Välj först måttet som ska påverkas.
field-status-needs-reason = En status som sätts för hand behöver en motivering.
field-reason-needs-status = Välj status först; motiveringen hör till den.
field-lift-needs-reason = Skriv varför hindret lyfts.
field-reason-needs-lift = Skriv först vilken dag hindret lyftes; motiveringen hör till det.
field-wrong-whole = Skriv ett helt tal från { $least } till { $most }.
field-wrong-choice = Välj något av: { $list }
field-wrong-card = ”{ $written }” är inget kort; skriv ett nummer, till exempel 31.
field-wrong-decision = Inget beslut innehåller ”{ $written }”; skriv några ord ur beslutet.
field-several-decisions = Flera beslut passar: { $list }
field-unknown-card = Det finns inget kort { $number } på tavlan.
field-wrong-kind = { $number } ({ $kind }) går inte att välja här.
field-unknown-metric = Det finns inget mått som heter ”{ $written }”.
field-unknown-area = Enheten har inget område ”{ $written }”.
field-wrong-week-line = Skriv en vecka och en anmärkning på varje rad, som ”v. 52 julvecka”; ”{ $written }” går inte att läsa.
field-wrong-time = Skriv ett klockslag, som 9.00.
field-wrong-agenda = ”{ $written }” går inte att läsa. Skriv en punkt och dess minuter på varje rad. Punkterna är: { $list }
field-wrong-staff = Skriv en medarbetare på varje rad: signatur; namn; roll. ”{ $written }” har för många delar.
field-wrong-area-line = Skriv ett nummer och ett namn på varje rad; ”{ $written }” går inte att läsa.

cli-edit = Ändra fält på ett kort; utan fält visas vilka som finns
cli-edit-card = Kortets nummer, eller måttets nyckel
cli-edit-fields = Fält och värde, ett eller flera par, som ansvarig KL; med - läses värdet från stdin, ett tomt värde tömmer fältet
cli-add = Lägg till ett kort av valfritt slag och skriv ut dess nummer
cli-add-kind = Slags kort: förslag, aktivitet, mål, mått, input, exempel eller hinder
cli-add-title = Vad det heter eller handlar om; med - läses det från stdin
cli-add-set = Ytterligare ett fält, som område=13; kan anges flera gånger
cli-activity = Lägg till en aktivitet och skriv ut dess nummer
cli-activity-of = Kortet som den hör till
cli-activity-decision = Beslutet som den kommer av: några ord ur det, eller hela
cli-activity-owner = Ansvarig; annars du
cli-activity-due = Klart senast: 12 dec, fredag, v. 49 eller 2026-12-12
cli-goal = Lägg till ett mål och skriv ut dess nummer
cli-metric = Lägg till ett mått och skriv ut dess nyckel
cli-input = Lägg till input från en brukare och skriv ut dess nummer
cli-example = Lägg till ett gott exempel och skriv ut dess nummer
cli-hinder = Lägg till ett hinder och skriv ut dess nummer
cli-done = Avsluta ett kort i dag: en aktivitet, input, ett mål, ett exempel eller ett hinder
cli-unit = Visa eller ändra enhetens inställningar
cli-unit-fields = Fält och värde, ett eller flera par, som mötesdag torsdag
cli-staff = Visa eller ändra enhetens medarbetare
cli-staff-add = Lägg till en medarbetare, eller ändra en
cli-staff-remove = Ta bort en medarbetare överallt: på kort, i historik, anteckningar och listor. Visar först vad det rör. För den som bara slutar anges i stället ett slutdatum i personallistan
cli-staff-signature = Signaturen
cli-staff-name = Namnet
cli-staff-role = Rollen
cli-staff-unknown = Signaturen { $who } står ingenstans på tavlan.
cli-staff-yes = Fråga inte först
cli-staff-confirm = Skriv { $who } för att ta bort överallt
cli-staff-not-confirmed = Inget är borttaget.
cli-staff-not-confirmed-hint = Skriv signaturen när du får frågan, eller lägg till --yes.
cli-staff-removed = { $who } är borttagen. { $alias } står i stället.
typed-departed = { $who } är borttagen från tavlan och går inte att använda igen. Välj en annan signatur.
departure-listed = { $who } tas ur personallistan, turordningen och övriga inställningar.
departure-cards =
    { $count ->
        [one] Ett kort får en annan signatur i stället för { $who }.
       *[other] { $count } kort får en annan signatur i stället för { $who }.
    }
departure-meetings =
    { $count ->
        [one] Anteckningarna från ett möte ändras.
       *[other] Anteckningarna från { $count } möten ändras.
    }
departure-lines =
    { $count ->
        [one] En rad i historiken ändras.
       *[other] { $count } rader i historiken ändras.
    }
departure-texts =
    { $more ->
        [0] I löpande text står { $who } eller hela namnet på { $list }; även där byts det ut.
       *[other] I löpande text står { $who } eller hela namnet på { $list } och { $more } till; även där byts det ut.
    }
departure-final = Det går inte att ångra.
departure-stays = Kvar blir: förnamn och smeknamn i löpande text, roller i historiken, säkerhetskopior (.bak, .absorbed), versionshistorik i git, utskrifter, och andra datorers egna kopior tills tavlan har öppnats där.
cli-no-value = Efter ”{ $field }” ska det stå ett värde.
cli-unknown-field = Det finns inget fält som heter ”{ $written }” här.
cli-field-wrong = { $field }: { $why }
cli-not-by-fields = Ett kort av det här slaget ({ $kind }) ändras inte fält för fält.
cli-done-by-move = Ett förslag avslutas med ”tavla move”, så att svaret kommer med.
cli-edited = { $card }: ändrat { $fields }

key-edit = Ändra
key-save = Spara
key-show = Visa
key-choose = Välj
key-edit-outside = Öppna i redigerare
key-new-activity = Aktivitet
key-add-to-list = Lägg till
key-add-activity-here = Ny aktivitet
key-add-input-here = Ny input
key-add-hinder-here = Nytt hinder
key-add-example-here = Nytt exempel
help-edit = Ändra kortets fält
help-save = Spara alla fält
help-choose = Välj vad fältet ska innehålla; skriv för att söka
help-edit-outside = Skriv texten i din egen redigerare (VISUAL eller EDITOR)
help-take-theirs = Ta det som någon annan skrev i fältet i stället för ditt
help-new-activity = Lägg till en aktivitet (till det öppna kortet)
help-add-to-list = Lägg till i den lista som visas
help-new-goal = Lägg till ett mål
help-new-metric = Lägg till ett mått
help-new-input = Lägg till input från en brukare
help-new-example = Lägg till ett gott exempel
help-new-hinder = Lägg till ett hinder
help-unit-settings = Ändra enhetens inställningar: medarbetare, områden, dagordning
help-in-sheet = När du ändrar ett kort
help-in-sheet-pick = I ett fält med en lista
help-in-sheet-text = I en lång text
list-pick = Välj
list-leave = Du har skrivit något som inte är sparat
leave-stay = Fortsätt skriva
leave-keep = Stäng och behåll som utkast
leave-drop = Stäng och kasta det jag skrev
sheet-edit = Ändra { $kind } { $card }
sheet-unit = Enhetens inställningar
sheet-new-activity = Ny aktivitet
sheet-new-activity-of = Ny aktivitet till { $card }
sheet-new-goal = Nytt mål
sheet-new-metric = Nytt mått
sheet-new-input = Ny input från brukare
sheet-new-example = Nytt gott exempel
sheet-new-hinder = Nytt hinder
sheet-new-signature = ny signatur
sheet-nothing = (tomt)
sheet-theirs = Någon annan har skrivit: { $text }
sheet-theirs-hint = Ctrl+T tar det i stället. Sparar du två gånger gäller ditt.
sheet-hint-week = till exempel v. 49
sheet-hint-number = till exempel 12,5
sheet-hint-pick = Enter visar listan; skriv för att söka
sheet-hint-text = Enter ger ny rad
sheet-hint-list = en på varje rad
sheet-more-rows = … { $count } till
sheet-hint-areas = en på varje rad, med nummer: 13 Arbetsmiljö
sheet-hint-agenda = en på varje rad, med minuter: Goda exempel 3
sheet-hint-new-levels = en på varje rad: v. 40 ny lokal
sheet-hint-odd-weeks = en på varje rad: v. 52 julvecka
sheet-hint-staff = en på varje rad: signatur; namn; roll
notice-saved = Sparat
notice-nothing-changed = Inget var ändrat.
notice-both-changed = Någon annan ändrade samma fält. Din ändring av det är inte sparad, men resten är det.
notice-choose-card = Ställ dig på ett kort först.
notice-drafts =
    { $more ->
        [one] Ett utkast till är kvar; det kommer tillbaka när du öppnar samma formulär.
       *[other] { $more } utkast till är kvar; de kommer tillbaka när du öppnar samma formulär.
    }
editor-none = Ingen egen redigerare är vald. Sätt variabeln VISUAL eller EDITOR, till exempel EDITOR=nano.
editor-file = Texten kunde inte lämnas till redigeraren ({ $why }). Den står kvar här.
editor-start = Redigeraren { $editor } kunde inte startas ({ $why }). Texten står kvar här.
editor-failed = Redigeraren { $editor } avslutades med ett fel. Texten står kvar som den var.
editor-not-text = Det som kom tillbaka från { $editor } är inte läsbar text. Texten står kvar som den var.

## Meeting screen

meeting-title = Tavelmöte { $week }
meeting-time = { $used } av { $planned } minuter
meeting-minutes = { $used } av { $planned } min
meeting-minutes-word = { $used } av { $planned } minuter
meeting-planned = { $planned } min
meeting-passed = inget att ta upp
meeting-passed-short = inget
meeting-not-reached = hanns inte med
meeting-last-minute = mindre än en minut kvar
meeting-over =
    { $minutes ->
        [0] tiden är ute
        [one] 1 minut över
       *[other] { $minutes } minuter över
    }
meeting-one-of = { $at } av { $count }
meeting-followed = Mötet leds från en annan skärm sedan kl. { $time }. F5 leder det härifrån.
meeting-followed-by = { $who } leder mötet från en annan skärm sedan kl. { $time }. F5 leder det härifrån.
meeting-nothing-caught = Inget är antecknat än.
meeting-caught = Fångat hittills
caught-decisions = Beslut { $count }
caught-answers = Svar { $count }
caught-activities = Aktiviteter { $count }
caught-parked = Till nästa vecka { $count }
caught-notes = Anteckningar { $count }
caught-values = Värden { $count }
caught-new = Nytt: { $card }
meeting-before = Före mötet
meeting-before-hint = Kryssa för dem som är här. F5 startar mötet och klockan.
meeting-no-staff = Enheten har ingen personallista. n skriver in dem som är här.
meeting-attendance =
    { $guests ->
        [0] Närvarande { $present } av { $staff }
        [one] Närvarande { $present } av { $staff }, 1 gäst
       *[other] Närvarande { $present } av { $staff }, { $guests } gäster
    }
meeting-attendance-of-any = Närvarande { $present }, gäster { $guests }
meeting-leads = Leder { $who }
meeting-takes-notes = antecknar { $who }
meeting-role-leads = leder mötet
meeting-role-notes = antecknar
meeting-plan = { $points } punkter på dagordningen, { $minutes } minuter.
meeting-never-ended = Det här mötet blev aldrig avslutat. Läs igenom det och avsluta det, så kan nästa börja.
meeting-no-proposals = Alla förslag har fått svar.
meeting-no-goals = Enheten har inga mål på tavlan.
meeting-all-on-track = Alla mål är enligt plan.
meeting-no-inputs = Ingen input från brukare sedan sist.
meeting-no-activities = Inga pågående aktiviteter.
meeting-no-examples = Inga nya goda exempel. g lägger till ett.
meeting-nothing-raised = Inget väntar sedan förra mötet.
meeting-pass-hint = 0 går vidare och antecknar att det inte fanns något att ta upp.
card-problem-short = Problem
card-idea-short = Idé
card-expected-short = Väntat
meeting-what-answer = Vad svarar vi?
meeting-answered = Vårt svar
answer-investigate = Utred
answer-try-it = Ja, testa
answer-do-it = Ja, gör det
answer-hold = Vänta till…
answer-decline = Nej, därför att…
meeting-from-hidden = förslagsställaren dold (s visar)
meeting-from = från { $who }
meeting-activity = Aktivitet
meeting-value = { $week }: { $value }. v ändrar värdet.
meeting-value-missing = Värdet för { $week } saknas. Skriv in det med v.
meeting-dealt-with = klart
meeting-we-did = Vi gjorde
meeting-we-answered = Vi svarade
meeting-done-hint-input = ▲▼ väljer · k Klar med den · Enter öppnar kortet
meeting-done-hint-activity = ▲▼ väljer · k Avslutad · Enter öppnar kortet
meeting-done-hint-example = ▲▼ väljer · k Berättat · Enter öppnar kortet
meeting-late = Försenade { $count }
meeting-not-late = Övriga { $count }
meeting-told = berättat
meeting-thanks = Tack till { $who }
meeting-results = Sedan förra mötet
results-new = Nya förslag { $count }
results-answered = Besvarade { $count }
results-implemented = Införda { $count }
results-finished = Avslutade aktiviteter { $count }
results-values = Inskrivna värden { $count }
results-verdicts = Blev det bättre?
results-none = Inget nytt på tavlan.
meeting-promised = Lovat till i dag
meeting-decided = Beslut
meeting-notes = Anteckning
meeting-draft = Minnesanteckningar, utkast
meeting-closing = Alla punkter är genomgångna
meeting-happened = Under mötet
meeting-next = Nästa möte { $next }
meeting-no-leader = ingen utsedd att leda
meeting-comes-first = Först nästa gång
meeting-unanswered = Fortfarande obesvarade förslag: { $count }
meeting-closing-hint = Läs igenom. Enter ändrar raden. F5 avslutar mötet.
meeting-draft-hint = Läs igenom. Enter ändrar raden. F5 färdigställer anteckningarna.
form-decision = Beslut
form-activity = Ny aktivitet
form-carry-out = Aktivitet av beslutet
form-example = Gott exempel
form-input = Input från brukare
form-point-note = Anteckning till punkten
form-parked = Till nästa vecka
form-notes = Anteckningar: { $point }
form-reword = Ändra beslutet
form-next = Nästa möte
form-finalise = Färdigställ minnesanteckningarna
form-correction = Rättelse till minnesanteckningarna
form-finalise-caution = Efter det kan bara rättelser läggas till. Enter färdigställer, Esc går tillbaka.
form-words = vad
form-owner-if-any = vem, kan vara tomt
form-due-if-any = klart senast, kan vara tomt
form-thanked = tack till, kan vara tomt
form-note-line = rad { $nth }
form-value = { $metric }, { $week }: förra värdet { $value }
form-first-value = { $metric }, { $week }
form-figure = värde
form-hint-figure = som 42, 3,5 eller 42/50
form-question = fråga { $nth }
form-rhythm = gäller
form-hint-rhythm = vecka eller månad
form-rhythm-weekly = vecka
form-rhythm-monthly = månad
form-bad-rhythm = Skriv vecka eller månad.
form-counts = fråga { $nth }
form-hint-counts = hur många som svarat 1, 2, 3, 4 och 5, som 0 1 4 3 2
form-bad-counts = Skriv fem antal, så här: 0 1 4 3 2
form-rating-metric = mått som får första frågans medelvärde
form-hint-rating-metric = kan lämnas tomt
form-depart = Ta bort en medarbetare överallt
departure-asked = Personens signatur och namn byts ut överallt på tavlan. För den som bara slutar anges i stället ett slutdatum i personallistan.
departure-sure = Enter en gång till tar bort { $who }.
departure-reading = Hela tavlan läses in. Försök igen om ett ögonblick.
form-cause = { $metric }, { $week }: vad beror det på?
form-next-day = dag
notice-meeting-paused = Mötet är pausat och klockan står. F5 fortsätter vid samma punkt.
notice-meeting-resumed = Mötet fortsätter vid punkt { $number }.
notice-meeting-taken-over = Mötet leds nu härifrån, vid punkt { $number }.
notice-meeting-taken-from = Mötet leds nu härifrån, vid punkt { $number }. Förut ledde { $who } det.
notice-meeting-ended = Mötet är slut. Läs igenom anteckningarna och färdigställ dem.
notice-nothing-to-finish = Det finns inget att bocka av här.
notice-decided = Beslutet är antecknat.
notice-activity-added = Aktiviteten är tillagd.
notice-settled = Avgjort: { $card }
notice-no-dispute = Ingen annan version finns här.
dispute-line = { $field }: { $second }
dispute-nothing = tomt
dispute-stands = står nu
dispute-other = annan version
list-versions = Vilken version gäller?
key-settle = Välj version
help-settle = Välj mellan två versioner av ett fält som ändrats på två håll
cli-settle = Visa fält som har två versioner, och välj vilken som gäller
cli-settle-card = Kortet, eller ”enhet” för enhetens inställningar; annars visas alla
cli-settle-field = Bara det här fältet
cli-settle-keep = Behåll det som står nu
cli-settle-take = Ta den andra versionen
settle-nothing = Inget fält har två versioner.
settle-card = kort
settle-field = fält
notice-choose-decision = Ställ dig på ett beslut först.
notice-example-added = Det goda exemplet är tillagt.
notice-input-added = Inputen är tillagd.
notice-value-saved = Värdet är sparat.
notice-noted = Antecknat.
notice-parked = Det tas upp nästa vecka.
notice-minutes-changed = Ändrat.
notice-finalised = Minnesanteckningarna är färdigställda.
notice-nothing-to-correct = Bara färdigställda minnesanteckningar rättas.
notice-corrected = Rättelsen är tillagd.
key-start-meeting = Tavelmöte
key-begin-meeting = Börja mötet
key-tick = Här
key-tick-all = Alla här
key-find-people = Skriv namn
key-lead = Leder
key-take-notes = Antecknar
key-what-waits = Vad väntar
key-take-over = Led härifrån
key-forward = Nästa
key-backward = Förra
key-end-meeting = Avsluta mötet
key-finalise = Färdigställ
key-correct = Rätta
key-read-draft = Läs hela
key-edit-entry = Ändra
key-pause = Pausa
key-decide = Beslut
key-add-activity = Aktivitet
key-add-note = Anteckna
key-pass-point = Inget i dag
key-park = Till nästa vecka
key-add-example = Gott exempel
key-add-input = Input
help-start-meeting = Öppna tavelmötet, eller fortsätt det som pågår
help-begin-meeting = Börja mötet vid första punkten
help-tick = Kryssa för den som är här, eller ta bort krysset
help-tick-all = Kryssa för alla, eller ingen
help-find-people = Kryssa för genom att skriva namn, även någon utanför listan
help-lead = Låt personen på raden leda mötet
help-take-notes = Låt personen på raden anteckna
help-what-waits = Läs vad mötet har att ta upp
help-take-over = Led mötet från den här skärmen
help-forward = Nästa kort, sedan nästa punkt
help-backward = Kortet före, sedan punkten före
help-end-meeting = Avsluta mötet
help-finalise = Färdigställ minnesanteckningarna
help-correct = Lägg till en rättelse i färdigställda minnesanteckningar
help-read-draft = Läs anteckningarna som de blir
help-edit-entry = Ändra raden
help-pause = Stanna klockan och gå till tavlan
help-decide = Anteckna ett beslut
help-add-activity = Anteckna en aktivitet
help-add-note = Anteckna något till punkten
help-pass-point = Gå vidare: inget att ta upp
help-park = Lägg något till nästa vecka
help-add-example = Lägg till ett gott exempel
help-add-input = Lägg till input från en brukare
help-investigate = Svara: vi utreder
help-try-it = Svara: ja, vi testar
help-do-it = Svara: ja, beslutat, med ansvarig och dag
help-put-on-hold = Svara: vi väntar till en viss dag
help-decline = Svara: nej, därför att…
help-propose-more = Nytt förslag medan ett annat besvaras
help-done-with = Bocka av: avslutad, berättat eller klart
help-next-point = Nästa punkt
help-previous-point = Punkten före
help-show-names = Visa eller dölj förslagsställaren
help-blank = Släck skärmen; nästa tangent tänder den
help-before-meeting = Före mötet
help-in-meeting = I mötet
help-in-answer = När ett förslag väntar på svar
help-in-follow = När mötet leds från en annan skärm
help-in-closing = Mötets slut
help-in-minutes = Utkastet till minnesanteckningar
help-in-text = Ett dokument, till exempel färdiga minnesanteckningar

## Wall

wall-page = { $page } av { $pages }
wall-changed = Senast ändrad { $when }
wall-stale = Tavlan som den var { $when }; den går inte att läsa just nu
wall-no-proposals = Inga förslag än.
cli-option-wall = Visa tavlan på en skärm som ingen styr: den bläddrar och uppdateras av sig själv, utan namn; q stänger
cli-wall-alone = --wall visar tavlan och kan inte kombineras med ett kommando.
cli-export-html = Hela tavlan som en webbsida i en fil, utan namn, för intranät eller en skärm i korridoren
cli-export-watch = Skriv om filen varje gång tavlan ändras, tills programmet stoppas
## Reports over time
period-quarter = kvartal { $quarter } { $year }
report-name-areas = områden
report-name-dialogue = resultatdialog
report-name-year = år
report-name-quarter = kvartal
report-name-gender = kön
report-name-voices = röster
report-name-learning = lärdomar
report-title-areas = Arbetet i handlingsplanens områden { $period }
report-title-dialogue = Underlag till resultatdialog { $period }
report-title-year = Årets mål och vad som gjorts för dem { $period }
report-title-quarter = Kvartalsrapport { $period }
report-title-gender = Könsuppdelad statistik { $period }
report-title-voices = Ni sa, vi gjorde { $period }
report-title-learning = Vad vi prövat och lärt oss { $period }
report-units = enheter
report-period = period
report-so-far = Perioden är inte slut. Rapporten gäller till och med { $date }.
report-what = vad
report-count = antal
report-total = totalt
report-mean = medelvärde
report-mean-scale = medelvärde (1–5)
report-share = utfall
report-cases = av antal
report-one-to-four = 1–4
report-areas-table = Förslag och aktiviteter i varje område
report-proposals-going-on = förslag, pågår
report-proposals-done = förslag, införda
report-activities-going-on = aktiviteter, pågår
report-activities-done = aktiviteter, avslutade
report-areas-empty = Områden där inget pågår och inget avslutats
report-going-on = Pågår
report-finished = Avslutat
report-no-area = Utan område
area-safety = Arbete mot hot och våld och för säkerhet
area-equality = Arbete för stärkt jämställdhet
area-universities = Fördjupad samverkan med universitet och högskolor
report-goals = Mål
report-goals-table = Målen: utgångsläge, målvärde och utfall
report-goals-by-status = Hur det går för de öppna målen
report-goals-which = vilka
report-goals-none = Inga mål under perioden.
report-goal-nothing = Inga förslag eller aktiviteter för målet under perioden.
report-outcome = utfall
report-effect = effekt
report-caseload = Ärenden och tak
report-caseload-table = Mått som har ett tak
report-caseload-none = Inget mått med tak har något värde.
report-standing = läge
report-weeks-over = veckor över taket
report-over-cap = över taket
report-within-cap = inom taket
report-proposals = Förslag
report-came = nya förslag
report-answered = förslag som fått svar
report-implemented = införda förslag
report-declined = avslagna förslag
report-waiting = obesvarade nu
report-oldest = äldsta obesvarade
report-hinders = Hinder
report-hinders-table = Hinder som funnits under perioden
report-hinders-none = Inga hinder under perioden.
report-pulse = Medarbetarnas skattning av arbetssituationen
report-pulse-table = Snabbenkäter som är stängda
report-pulse-none = Ingen snabbenkät har stängts under perioden.
report-question = fråga
pulse-too-few = för få svar (minst { $least })
report-implemented-list = Infört
report-implemented-table = Förslag som införts under perioden
report-implemented-none = Inget förslag har införts under perioden.
report-happened = Vad som hänt
kind-examples-heading = Goda exempel
report-examples-none = Inga goda exempel under perioden.
report-voices = Ni sa, vi gjorde
report-voices-table = Vad brukare sagt, vad vi gjort och vad vi svarat
report-voices-none = Ingen input har fått svar under perioden.
report-voices-waiting = Inte besvarat än
report-voices-waiting-none = Inget väntar på svar.
report-voices-channels = Hur det kom till oss
report-voices-channels-table = Input från brukare i varje kanal
report-you-said = ni sa
report-we-did = vi gjorde
report-we-answered = vi svarade
report-learning-finished = Prövat och avslutat
report-learning-none = Inget som prövats har avslutats under perioden.
report-learning-going-on = Prövas nu
report-learning-going-on-none = Inget prövas just nu.
report-learning-missing = Lärdom saknas för { $cards }. Blev det som väntat?
gender-women = kvinnor, kvinna, flickor, flicka, tjejer
gender-men = män, man, pojkar, pojke, killar
report-gender-none = Inget mått är uppdelat på kön. Delarna anges när måttet läggs till.
report-gender-no-values = Inga värden för delarna under perioden.
report-gender-table = Delarna { $weeks }
report-gender-too-few = För få värden för att jämföra.
report-gender-no-difference = Ingen skillnad visad: det kan vara slump.
report-gender-difference = Skillnad visad: högre för { $more } än för { $less }, mer än vad slumpen brukar ge. Vad den beror på säger statistiken inte.
report-gender-measures = Åtgärder:
report-gender-no-measures = Inget förslag pågår eller har införts som ska påverka måttet.
report-gender-protected = Antal från 1 till 4 skrivs 1–4, och det som annars hade röjt dem skrivs –.
report-units-missing = Det här kunde inte läsas helt, så siffror kan saknas: { $units }.
help-report-areas = Rapport: arbetet i handlingsplanens områden
help-report-dialogue = Rapport: underlag till resultatdialogen
help-report-year = Rapport: årets mål och vad som gjorts för dem
help-report-quarter = Rapport: kvartalet
help-report-gender = Rapport: könsuppdelad statistik
help-report-voices = Rapport: ni sa, vi gjorde
help-report-learning = Rapport: vad vi prövat och lärt oss
cli-report = Skriv en rapport för ett år, ett kvartal eller andra dagar
cli-report-name = områden, resultatdialog, år, kvartal, kön, röster eller lärdomar
cli-report-year = Ett kalenderår, som 2026
cli-report-quarter = Ett kvartal, som 2026-Q3 eller 3
cli-report-from = Från denna dag
cli-report-to = Till denna dag; annars i dag
cli-report-all-units = Alla enheter i mappen
cli-unknown-report = Det finns ingen rapport som heter ”{ $written }”.
cli-report-no-days = Perioden { $from } till { $to } slutar innan den börjar.
cli-report-period-hint = Skriv ett år som 2026 eller ett kvartal som 2026-Q3.
archive-added = tillagt
archive-file = fil
archive-bytes = byte
cli-export-year = Skriv ut ett års anteckningar och tavla för arkivet
cli-export-folder = Mappen att skriva till; den skapas om den inte finns
cli-export-year-done = { $count } filer skrivna till { $path }

## Overview of units
overview-title = Översikt över enheterna { $date }
overview-table = Enheterna
overview-none = Ingen enhet passar in på det som söktes.
overview-no-department = Utan avdelning
overview-no-organisation = Utan förvaltning
overview-legend = ● enligt plan, ▲ behöver följas, ■ avviker, ○ ingen rapport. Obesvarade förslag och det äldstas dagar, införda på 12 månader per medarbetare, förbättrade av bedömda, mediandagar till svar, snabbenkätens medel, ärenden mot tak (> över taket), veckor sedan tavelmötet, varningar för att tavlan stannar av.
overview-sum = Tillsammans
overview-sum-all = Alla enheter
overview-incomplete = { $unit } (delvis läst)
overview-unreadable = { $unit } (kan inte läsas)
overview-error = fel
overview-open = öppna förslag
overview-unanswered = obesvarade
overview-oldest = äldst
overview-implemented = införda
overview-sort-implemented = införda per medarbetare
overview-sort-oldest = längst väntan på svar
overview-days-cell = { $days } d
overview-weeks-cell = { $weeks } v
overview-improved = förbättrade
overview-judged = bedömda
overview-staff = medarbetare
overview-answer = svarstid
overview-pulse = enkät
overview-caseload = ärenden
overview-meeting = senaste möte
overview-signs = varningar
overview-reading = Läser alla enheter
key-sort-units = Sortera
key-group-units = Gruppera
key-to-overview = Till översikten
help-sort-units = Sortera enheterna efter nästa kolumn; pilarna gör det också
help-filter-units = Visa bara enheterna i en avdelning eller förvaltning
help-group-units = Ställ enheterna efter avdelning, förvaltning eller i en lista
help-in-overview = I översikten
list-belonging = Vilka enheter?
overview-heading = Översikt över enheterna
overview-sorted = ordnat efter { $column }
overview-all = Alla enheter
overview-progress = Läser enheterna: { $done } av { $all }
overview-visit = Öppnad från översikten, bara för läsning. { $key } går tillbaka.
overview-visit-short = Bara läsning
overview-copy = { $unit } (kopia)
overview-fact-part = En del av tavlans filer kan inte läsas
overview-fact-read-hint = Öppna enheten från dess egen dator, eller kör ”tavla check --unit { $unit }”.
overview-fact-copy = Tavlan kan inte läsas nu, det här är den senaste kopian
overview-fact-goals = Mål: { $goals }
overview-fact-open = { $count ->
    [one] 1 öppet förslag
   *[other] { $count } öppna förslag
  }{ $unanswered ->
    [0] , inget väntar på svar
   *[other] , { $unanswered } väntar på svar, det äldsta i { $days }
  }
overview-fact-implemented = { $count } införda på 12 månader{ $staff ->
    [0] {""}
   *[other] {" "}({ $staff } medarbetare)
  }{ $judged ->
    [0] {""}
   *[other] . Förbättrad: { $improved } av { $judged } bedömda
  }
overview-fact-answer = Mediantid till svar { $days } dagar
overview-fact-pulse = Snabbenkät { $mean }
overview-fact-pulse-hidden = Snabbenkät: { $why }
overview-fact-caseload = { $value } ärenden per handläggare, tak { $cap }{ $over ->
    [yes] , över taket
   *[no] {""}
  }
overview-fact-met = { $weeks ->
    [0] Tavelmöte hölls den här veckan
    [one] Tavelmöte hölls förra veckan
   *[other] { $weeks } veckor sedan tavelmötet
  }
help-overview = Visa översikten: hur alla enheter mår, en rad var
cli-overview = Visa hur alla enheter mår, en rad var
cli-overview-sort = namn, mål, obesvarade, längst väntan på svar, införda per medarbetare, svarstid, enkät, ärenden, senaste möte eller varningar
cli-overview-filter = Bara enheter i en avdelning eller förvaltning med detta i namnet
cli-overview-group = avdelning eller förvaltning
cli-overview-unknown-sort = Det går inte att sortera efter ”{ $written }”.

## Calendar
calendar-name = { $unit }: tavlan
calendar-meeting = Tavelmöte { $unit }
calendar-due = Klart senast: { $card }
calendar-review = Tas upp igen: { $card }
calendar-deadline = Måldatum: { $card }
cli-export-calendar = Skriv ut möten och dagar när något ska vara klart som en kalenderfil (.ics)

## Between units
kind-reply = svar på lyft kort
kind-replies = svar på lyfta kort
field-taken = övertaget från
state-reply-waiting = väntar på svar
state-reply-sent-on = skickat vidare
state-reply-given = besvarat
stance-answered = besvarat
stance-takes-on = vi tar det
stance-declines = avböjt
lift-withdrawn = taget tillbaka
lift-waiting = obesvarat { $days }
lift-today = obesvarat sedan i dag
lift-late = obesvarat { $days }, för länge
lift-brief = obesvarat { $days }
lift-sent-on = skickat vidare { $date }
lift-answered = besvarat { $date }
lift-taken-on = tas om hand sedan { $date }
lift-declined = avböjt { $date }
lift-withdrawn-on = taget tillbaka { $date }
lift-from = lyft från
lift-first = kommer från
lift-on = lyft
lift-progress = läge
lift-stance = svaret
lift-answer = avdelningens svar
lift-answer-further = svar uppifrån
lift-our-answer = vårt svar
lift-sent-on-label = skickat vidare
lift-answer-said = { $stance }: { $text } ({ $date }{ $by })
lift-no-parent = Ingen överordnad enhet står i inställningarna. Säg till avdelningen på annat sätt.
lift-unread = Avdelningens tavla kan inte läsas just nu.
lift-not-read-yet = Avdelningens tavla läses.
lift-no-board = Den överordnade enheten har ingen tavla här. Säg till den på annat sätt.
lift-gone = Kortet är inte längre lyft.
lifted-title = Lyft mellan enheter
lifted-received = Lyft till oss
lifted-received-none = Ingen enhet har lyft något hit.
lifted-sent = Lyft av oss
lifted-ours = Vårt { $card }
lifted-sent-none = Inget eget kort är lyft.
lifted-none = Inget är lyft, varken hit eller härifrån.
lifted-unread = { $unit } kunde inte läsas: { $why }
lifted-show = { $key } Visa
lifted-count =
    { $late ->
        [0] { $waiting ->
            [0] { $count }, alla har svar
           *[other] { $waiting } av { $count } väntar på svar
        }
       *[other] { $waiting } av { $count } väntar på svar, { $late } för länge
    }
gallery-title = Goda exempel och erfarenheter från enheterna
gallery-shared = Delat
gallery-card = kort
gallery-what = vad
gallery-kind = slag
gallery-from = från
gallery-taken = övertaget av
gallery-none = Ingen enhet har delat något än.
gallery-none-found = Inget som delas har de orden.
gallery-gone = Kortet delas inte längre.
list-stance = Hur svarar vi?
choose-answered = Vi svarar: …
choose-takes-on = Vi tar det
choose-declines = Nej, därför att …
choose-sends-on = Skicka vidare uppåt
list-withdraw = Ta tillbaka lyftet
withdraw-not = Låt det stå
withdraw-yes = Ta tillbaka
form-lift = Lyft till avdelningen: { $card }
form-respond = { $stance ->
    [answered] Vi svarar: { $card }
    [takes_on] Vi tar det: { $card }
   *[declines] Nej: { $card }
  }
form-doing = Vad gör vi?
form-send-on = Skicka vidare: { $card }
form-hint-lift = varför det inte går att lösa här
notice-lifted = Lyft till avdelningen: { $card }
notice-lifted-no-parent = Lyft: { $card }. Ingen överordnad enhet står i inställningarna, så säg till avdelningen också.
notice-withdrawn = Lyftet är taget tillbaka: { $card }
notice-responded = { $stance ->
    [answered] Svar sparat ({ $card })
    [takes_on] Svar sparat: vi tar det ({ $card })
    [declines] Svar sparat: nej ({ $card })
   *[sends_on] Skickat vidare uppåt ({ $card })
  }
notice-choose-lifted = Öppna först ett kort som är lyft hit.
notice-choose-liftable = Öppna först ett hinder eller ett förslag.
notice-choose-shareable = Öppna först ett gott exempel eller ett avslutat förslag.
notice-shared = Delat med andra enheter: { $card }
notice-unshared = Delas inte längre: { $card }
notice-choose-piece = Öppna först något som en annan enhet delar.
notice-piece-own = Det är den egna enhetens kort.
notice-taken = Nytt förslag { $card }, övertaget från { $unit }
notice-taken-already = Enheten har redan tagit över det här.
key-respond = Svara
key-take-in = Gör till förslag
key-escalate = Lyft
key-withdraw = Ta tillbaka lyftet
key-share = Dela
key-unshare = Sluta dela
help-respond = Svara på ett kort som en annan enhet har lyft hit
help-take-in = Gör ett eget förslag av det som en annan enhet delar
help-escalate = Lyft ett hinder eller förslag, eller ta tillbaka lyftet
help-share = Dela ett gott exempel eller avslutat förslag, eller sluta dela
help-lifted = Visa det som är lyft hit och härifrån
help-gallery = Visa det som andra enheter delar och som går att ta över
refusal-not-to-lift = { $card } kan inte lyftas.
refusal-not-to-lift-hint = Hinder och förslag som är öppna kan lyftas.
refusal-lifted-already = Kortet lyftes redan { $term }.
refusal-lifted-already-hint = Ta tillbaka lyftet först om det ska lyftas med en annan motivering.
refusal-not-lifted = { $card } är inte lyft.
refusal-not-lifted-hint = ”tavla lifted” visar det som är lyft.
refusal-not-to-share = { $card } kan inte delas.
refusal-not-to-share-hint = Goda exempel och förslag som är införda eller avslagna kan delas.
cli-escalate = Lyft ett hinder eller förslag till avdelningen
cli-escalate-reason = Varför det inte går att lösa på enheten
cli-escalate-withdraw = Ta tillbaka lyftet
cli-lifted = Visa det som är lyft hit och härifrån
cli-lifted-card = Bara ett kort som är lyft hit, till exempel ungdomsenheten#12
cli-answer = Svara på ett kort som en annan enhet har lyft hit
cli-answer-text = Svaret, vad som görs, eller motiveringen
cli-answer-take-on = Enheten tar hand om det
cli-answer-decline = Inget görs; texten är motiveringen
cli-answer-send-on = Skicka vidare till nästa nivå; texten är motiveringen
cli-address = En annan enhets kort, till exempel ungdomsenheten#12
cli-bad-address = ”{ $written }” är inget kort hos en annan enhet.
cli-bad-address-hint = Skriv enhetens mapp, # och kortets nummer, till exempel ungdomsenheten#12.
cli-not-lifted-here = { $written } är inte lyft hit.
cli-share = Dela ett gott exempel eller avslutat förslag med andra enheter
cli-share-remove = Sluta dela
cli-gallery = Visa det som enheterna delar
cli-gallery-card = Bara ett kort, till exempel ungdomsenheten#12
cli-gallery-search = Bara det som innehåller alla de här orden
cli-take = Gör ett eget förslag av det som en annan enhet delar
cli-taken-already = Enheten har redan tagit över det: { $card }
cli-not-shared = { $written } delas inte.
cli-not-shared-hint = ”tavla gallery” visar det som delas.
cli-export-example = Skriv ut ett delat kort som en liten fil, utan namn, värden eller kommentarer
cli-export-not-shared = Kortet är inte delat.
cli-export-not-shared-hint = Dela det först med ”tavla share”.
cli-import-example = Gör ett eget förslag av en fil som en annan enhet har skrivit ut
cli-import-example-file = Filen
cli-import-example-foreign = { $path } är inget delat kort.
cli-import-example-hint = En sådan fil skrivs med ”tavla export example KORT -o FIL”. Inget har ändrats.
cli-import-example-newer = { $path } är skriven av en nyare version av tavla. Inget har ändrats.
cli-import-example-broken = { $path } är skadad på rad { $line }, tecken { $column }.
cli-import-example-broken-hint = Be om filen på nytt, eller rätta raden. Inget har ändrats.
cli-import-went = Så gick det där: { $how }
