# Swedish, the default language of the screen: du-tilltal, sentence case.
# A no-break space is written {"\u00A0"}, so that it can be seen here.
# The file may hold neither thin spaces nor exclamation marks; a test looks.

## General

language-name = Svenska
app-title = Målstyrningstavla
board-meeting = Tavelmöte
unit = enhet
unit-manager = enhetschef
department = avdelning
department-head = avdelningschef
staff-member = medarbetare

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

## Dates and numbers

# The signs inside a number; the group sign parts thousands.
number-decimal = ,
number-group = {"\u00A0"}
number-percent = { $value }{"\u00A0"}%
number-missing = –

number-error-empty = Skriv ett tal.
number-error-ambiguous = Menar du { $decimal } eller { $grouped }? Skriv det ena eller det andra.
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
area-14 = Arbete mot hot och våld och för säkerhet
area-15 = Arbete för stärkt jämställdhet
area-16 = Fördjupad samverkan med universitet och högskolor

## Activities

# The statuses agree with "en aktivitet".
activity-status-new = Ny
activity-status-in-progress = Pågår
activity-status-finished = Avslutad
activity-overdue = försenad
activity-owner = ansvarig
activity-due = klart senast

## Goals

goal-status-on-track = enligt plan
goal-status-at-risk = behöver följas
goal-status-off-track = avviker
goal-status-no-report = ingen rapport
goal-target = målvärde
goal-indicator = indikator
goal-baseline = utgångsläge
goal-outcome = utfall

## Metrics and statistics

metric-value = värde
metric-week = vecka
caseload = ärenden per handläggare
caseload-weight = ärendetyngd
caseload-cap = ärendetak

chart-control = styrdiagram
chart-run = seriediagram
chart-mean = medelvärde
chart-median = median
chart-upper-limit = övre gräns
chart-lower-limit = undre gräns
chart-normal-span = normalt spann

variation-normal = normal variation
variation-normal-noise = normal variation (brus)
variation-signal = signal: något har hänt

signal-run-above-mean = { $weeks } veckor i rad över medel
signal-run-below-mean = { $weeks } veckor i rad under medel
signal-run-above-median = { $weeks } veckor i rad över medianen
signal-run-below-median = { $weeks } veckor i rad under medianen
signal-two-of-three = 2 av 3 nära gränsen
signal-high = ovanligt högt värde
signal-low = ovanligt lågt värde

target-met-steadily = klarar målet stadigt
target-missed-steadily = missar målet stadigt
target-met-by-chance = målet nås ibland, av slump

verdict-improved = Förbättrad
verdict-worsened = Försämrad
verdict-signs-of-improvement = Tecken på förbättring
verdict-signs-of-worsening = Tecken på försämring
verdict-single-deviation = Enstaka avvikelse
verdict-no-change-shown = Ingen ändring visad
verdict-too-early = För tidigt ({ $weeks } av { $needed } veckor)
verdict-too-few-before = För få veckor före

## Voices

you-said-we-did = Ni sa, vi gjorde
escalate = Lyft till avdelningen
escalated = lyft
escalation-answer = svar från avdelningen
waste = slöseri

## Pulse

pulse-subtitle = skattning av arbetssituationen
pulse-confidential = konfidentiell
pulse-suppressed = för få svar (minst { $minimum })

## Meeting

agenda = dagordning
agenda-input = Input från brukare
agenda-activities = Status på pågående aktiviteter
agenda-proposals = Nya förslag och svar
agenda-goals = Genomgång och uppföljning av mål
agenda-examples = Goda exempel och resultat från veckan
meeting-leader = mötesledare
meeting-note-taker = antecknare
meeting-present = närvarande
meeting-absent = frånvarande
meeting-decision = beslut
meeting-decisions = beslut
minutes = minnesanteckningar
minutes-draft = utkast
minutes-finalised = färdigställd
minutes-correction = rättelse

## Unit

implemented-list = meritlista
result-dialogue = resultatdialog

## Board screen

## Card screen

## Forms and questions

## Commands and keys

command-undo = Ångra
command-redo = Gör om
command-search = Sök
command-filter = Filtrera
command-help = Hjälp
command-quit = Stäng
command-remove = Ta bort
command-move-to-closed = Flytta till avslutade

## Help

## Notices

## Refusals

## Store errors

## Command line

## Privacy
